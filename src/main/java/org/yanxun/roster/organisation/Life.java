package org.yanxun.roster.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.domain.Row;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;

/**
 * An organisation's life: its chapters, earliest first, of which no two share a day.
 *
 * @param chapters none for an organisation that is nothing yet
 */
public record Life(List<Chapter> chapters) {

    /** The life of what is nothing yet. */
    public static final Life NONE = new Life(List.of());

    public Life {
        chapters = chapters.stream()
                .sorted(Comparator.comparing(chapter -> chapter.valid().from()))
                .toList();
    }

    /** A life that begins. */
    public static Life of(Facts facts, Period valid) {
        return new Life(List.of(Chapter.of(facts, valid)));
    }

    /** The chapter that the day belongs to. */
    public Optional<Chapter> on(LocalDate day) {
        return chapters.stream()
                .filter(chapter -> chapter.valid().contains(day))
                .findFirst();
    }

    /** Whether others may stand below it on all of these days. The top was there before its beginning was written down. */
    public boolean bears(Period days) {
        return unborne(days).isEmpty();
    }

    /** The first of these days on which nothing may stand below it; absent if there is none. */
    Optional<LocalDate> unborne(Period days) {
        LocalDate from = isTop() && days.from().isBefore(begins()) ? begins() : days.from();
        return uncovered(from, days.until());
    }

    /** Whether each of these days belongs to a chapter. */
    boolean covers(Period days) {
        return uncovered(days.from(), days.until()).isEmpty();
    }

    /** Those of its chapters in which it stands below that one. */
    Life below(OrgId parent) {
        return new Life(chapters.stream()
                .filter(chapter -> parent.equals(chapter.facts().parent()))
                .toList());
    }

    /** The first day of which anything is known. */
    public LocalDate begins() {
        return chapters.getFirst().valid().from();
    }

    /** The first day after its end; absent while nobody knows one. */
    public @Nullable LocalDate ends() {
        return chapters.getLast().valid().until();
    }

    /**
     * The same, but other facts hold from that day until the chapter it lies in ends.
     *
     * @throws InvalidInput if it is not open on that day
     */
    public Life changed(LocalDate from, Facts facts) {
        Chapter before = on(from).orElseThrow(() -> new InvalidInput("from", "roster.wrong.notOpen", from));
        List<Chapter> come = new ArrayList<>();
        if (before.valid().from().isBefore(from)) {
            come.add(Chapter.of(before.facts(), new Period(before.valid().from(), from)));
        }
        come.add(before.over(new Period(from, before.valid().until())).saying(facts));
        return replaced(before, come);
    }

    /**
     * The same, but over from that day on; what was to come later does not.
     *
     * @throws InvalidInput if nothing would be left, or it is over by then
     */
    public Life closed(LocalDate on) {
        LocalDate end = ends();
        if (!begins().isBefore(on) || (end != null && end.isBefore(on))) {
            throw new InvalidInput("on", "roster.wrong.notOpen", on);
        }
        return new Life(chapters.stream()
                .filter(chapter -> chapter.valid().from().isBefore(on))
                .map(chapter -> cut(chapter, on))
                .toList());
    }

    /**
     * The same, but that chapter said something else all along, or belongs to other days.
     *
     * @throws InvalidInput if it would share days with another one
     * @throws NotThere if there is no such chapter
     */
    public Life corrected(UUID chapter, Facts facts, Period valid) {
        Chapter before = chapters.stream()
                .filter(each -> each.id().equals(chapter))
                .findFirst()
                .orElseThrow(NotThere::new);
        chapters.stream()
                .filter(each -> !each.equals(before) && each.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInput(
                            "from",
                            "roster.wrong.overlaps",
                            other.facts().name(),
                            other.valid().from());
                });
        return replaced(before, List.of(before.over(valid).saying(facts)));
    }

    /** The same, but the last of it holds until that day. */
    public Life until(@Nullable LocalDate end) {
        Chapter last = chapters.getLast();
        return replaced(last, List.of(last.over(new Period(last.valid().from(), end))));
    }

    /** The same without what was brought, and with what that had replaced. */
    Life undone(List<Chapter> brought, List<Chapter> replaced) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.removeAll(brought);
        replaced.forEach(chapter -> all.add(chapter.over(chapter.valid())));
        return new Life(all);
    }

    /** Whether it is the life of the organisation at the top. */
    public boolean isTop() {
        return !chapters.isEmpty() && chapters.getLast().facts().parent() == null;
    }

    /** What it is called at last; empty where nothing is known. */
    String lastName() {
        return chapters.isEmpty() ? "" : chapters.getLast().facts().name();
    }

    /** Whether it says the same of the same days. */
    public boolean says(Life other) {
        return chapters.stream()
                .map(Chapter::told)
                .toList()
                .equals(other.chapters.stream().map(Chapter::told).toList());
    }

    /** Its days, as PostgreSQL writes them. */
    String days() {
        return chapters.stream().map(chapter -> Row.range(chapter.valid())).collect(Collectors.joining(",", "{", "}"));
    }

    private Optional<LocalDate> uncovered(LocalDate from, @Nullable LocalDate until) {
        LocalDate day = from;
        for (Chapter chapter : chapters) {
            if (chapter.valid().contains(day)) {
                LocalDate end = chapter.valid().until();
                if (end == null) {
                    return Optional.empty();
                }
                day = end;
            }
        }
        return until != null && !day.isBefore(until) ? Optional.empty() : Optional.of(day);
    }

    private Life replaced(Chapter before, List<Chapter> come) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.remove(before);
        all.addAll(come);
        return new Life(all);
    }

    private static Chapter cut(Chapter chapter, LocalDate on) {
        LocalDate until = chapter.valid().until();
        return until != null && !until.isAfter(on)
                ? chapter
                : chapter.over(new Period(chapter.valid().from(), on));
    }
}
