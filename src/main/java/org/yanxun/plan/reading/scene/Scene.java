package org.yanxun.plan.reading.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.target.TargetKind;

/** A segment while the rules look at it: its words, which of them are taken, and what was found. */
public final class Scene {

    /** Stands for a taken character; no rule's pattern knows it. */
    public static final char TAKEN = '\u0001';

    private final Segment segment;
    private final char[] open;
    private String openWords;
    private boolean changed;
    private final List<Found> found = new ArrayList<>();
    private final Map<TargetKind, BitSet> covered = new EnumMap<>(TargetKind.class);
    private final Map<TargetKind, BitSet> begun = new EnumMap<>(TargetKind.class);

    public Scene(Segment segment) {
        this.segment = segment;
        this.open = segment.text().toCharArray();
        this.openWords = segment.text();
    }

    public Segment segment() {
        return segment;
    }

    /** All its words. */
    public String text() {
        return segment.text();
    }

    /** Its words as they are now, those that are taken blotted out. */
    public String open() {
        if (changed) {
            openWords = new String(open);
            changed = false;
        }
        return openWords;
    }

    /** All matches among the words that are free. */
    public List<MatchResult> free(Pattern pattern) {
        return pattern.matcher(open()).results().toList();
    }

    /** Takes words that say nothing to any further rule. */
    public void silence(int start, int end) {
        Arrays.fill(open, start, end, TAKEN);
        changed = true;
    }

    /** Takes a target's words. */
    public void add(Found target) {
        silence(target.start(), target.end());
        note(target);
    }

    /** Notes a target whose words others may read too. */
    public void note(Found target) {
        found.add(target);
        covered.computeIfAbsent(target.kind(), kind -> new BitSet()).set(target.start(), target.end());
        begun.computeIfAbsent(target.kind(), kind -> new BitSet()).set(target.start());
    }

    public List<Found> found() {
        return found;
    }

    /** Whether a target of this kind has words in a stretch. */
    public boolean covers(TargetKind kind, int start, int end) {
        BitSet places = covered.getOrDefault(kind, new BitSet());
        int next = places.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** How many places of a stretch targets of this kind begin at. */
    public int begunWithin(TargetKind kind, int start, int end) {
        return begun.getOrDefault(kind, new BitSet()).get(start, end).cardinality();
    }

    /** Where the words of the last target of this kind before a place end; 0 if there is none. */
    public int endBefore(TargetKind kind, int at) {
        return covered.getOrDefault(kind, new BitSet()).previousSetBit(at - 1) + 1;
    }

    /** Puts all that was found so far in the order of the places where it begins. */
    public void inOrder() {
        found.sort(Comparator.comparingInt(Found::start));
    }

    /** Changes all that was found so far, one after the other. */
    public void rewrite(UnaryOperator<Found> change) {
        found.replaceAll(change);
    }

    public boolean isFree(int start, int end) {
        for (int at = start; at < end; at++) {
            if (open[at] == TAKEN) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words right before a place end so; at most so many of them are looked at. */
    public boolean isAfter(Pattern ending, int at, int most) {
        return ending.matcher(before(at, most)).find();
    }

    /** Whether the words from a place on begin so. */
    public boolean isBefore(Pattern beginning, int at) {
        return looking(beginning, at).lookingAt();
    }

    public Matcher looking(Pattern beginning, int at) {
        return beginning
                .matcher(text())
                .region(Math.min(at, text().length()), text().length())
                .useTransparentBounds(true);
    }

    public String before(int at, int most) {
        return text().substring(Math.max(0, at - most), at);
    }

    /** The clause up to a place: from the last comma or colon, at most so many characters. */
    public String clauseBefore(int at, int most) {
        String before = before(at, most);
        int cut = -1;
        for (char mark : new char[] {',', ':', '('}) {
            cut = Math.max(cut, before.lastIndexOf(mark));
        }
        return before.substring(cut + 1);
    }
}
