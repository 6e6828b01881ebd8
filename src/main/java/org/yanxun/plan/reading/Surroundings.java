package org.yanxun.plan.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where the lines of a text stand: its head (before anything is said), its foot (after everything is said), its title.
 */
final class Surroundings {

    private static final int LONGEST_TITLE = 60;
    private static final int LARGEST_HEAD = 8;
    private static final int SIGNED = 25;
    private static final Pattern NAMES_A_PLAN =
            Pattern.compile("(?:(?:计[划画]|规划|要点|方案|安排|意见|纲要|打算|通知)[表书]?|办法|细则|月历|历)(?:\\([^()]{0,20}\\))?$");
    private static final Pattern ANNEX = Pattern.compile("附(?:[件表录注]|[\\d一二三四五六]?\\s?:)");
    private static final Pattern SIGNER =
            Pattern.compile("[^,;。:、\\d]{2,30}(?:[局处厅会室院校园部组署科长]|中心|代行\\))|\\([^()]{1,20}\\)");
    private static final int SIGNERS = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int headEnd;
    private final int footStart;
    private final int tagsStart;
    private final int dateStart;
    private final Set<Integer> signatures;
    private final Optional<Line> title;
    private final String titleLetters;

    private final Predicate<Line> isRow;

    Surroundings(List<Line> lines, Predicate<Line> isRow) {
        this.isRow = isRow;
        int first = firstSaying(lines);
        int last = lastSaying(lines);
        List<Line> head = first <= LARGEST_HEAD ? lines.subList(0, first) : lines.subList(0, Math.min(1, lines.size()));
        headEnd = head.isEmpty() ? 0 : head.getLast().end();
        List<Line> foot = lines.subList(Math.max(last + 1, head.size()), lines.size());
        footStart = foot.isEmpty() ? Integer.MAX_VALUE : foot.getFirst().start();
        tagsStart = startOfFirst(foot.stream().filter(LeavingOut::isTagLine).findFirst());
        dateStart = startOfFirst(foot.stream().filter(LeavingOut::isDate).findFirst());
        signatures = signatures(lines);
        title = titleAmong(head);
        titleLetters = title.map(Surroundings::letters).orElse("");
    }

    Optional<Line> title() {
        return title;
    }

    boolean isTitle(Line line) {
        return title.isPresent() && title.get().start() == line.start();
    }

    boolean sameAsTitle(Line line) {
        return !titleLetters.isEmpty()
                && !isTitle(line)
                && line.text().length() <= 2 * LONGEST_TITLE
                && letters(line).equals(titleLetters);
    }

    boolean inHead(Line line) {
        return line.start() < headEnd && !isTitle(line);
    }

    boolean inFoot(Line line) {
        return line.start() >= footStart && Numbering.of(line).isEmpty();
    }

    boolean atEdge(Line line) {
        return inHead(line) || inFoot(line);
    }

    boolean behindTags(Line line) {
        return line.start() > tagsStart && !line.saysSomething();
    }

    /** Whether it may be the body that signs, just before the date. */
    boolean beforeDate(Line line) {
        return dateStart != Integer.MAX_VALUE
                && line.end() < dateStart
                && dateStart - line.start() < 2 * SIGNED
                && line.text().length() <= SIGNED;
    }

    /** Whether it belongs to a signature in the midst, above an annex. */
    boolean signs(Line line) {
        return signatures.contains(line.start());
    }

    /** A date right above an annex, and those who sign right above it. */
    private static Set<Integer> signatures(List<Line> lines) {
        Set<Integer> signatures = new HashSet<>();
        for (int at = 1; at + 1 < lines.size(); at++) {
            boolean signed = LeavingOut.isDate(lines.get(at))
                    && ANNEX.matcher(lines.get(at + 1).text()).lookingAt();
            for (int up = at; signed && up > 0 && at - up <= SIGNERS; up--) {
                Line line = lines.get(up);
                if (up < at && !SIGNER.matcher(line.text()).matches()) {
                    break;
                }
                signatures.add(line.start());
            }
        }
        return signatures;
    }

    private static int startOfFirst(Optional<Line> line) {
        return line.map(Line::start).orElse(Integer.MAX_VALUE);
    }

    private int firstSaying(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && !isBody(lines.get(at))) {
            at++;
        }
        return at;
    }

    private int lastSaying(List<Line> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && !isBody(lines.get(at))) {
            at--;
        }
        return at;
    }

    private boolean isBody(Line line) {
        return (isRow.test(line) && !LeavingOut.isFilledIn(line))
                || Numbering.of(line).isPresent()
                || line.saysSomething()
                || line.text().length() > LONGEST_TITLE;
    }

    private static Optional<Line> titleAmong(List<Line> head) {
        List<Line> candidates = head.stream()
                .filter(line -> line.text().length() <= LONGEST_TITLE)
                .filter(line ->
                        !LeavingOut.isSourceLine(line) && !LeavingOut.isTagLine(line) && !LeavingOut.isAnnex(line))
                .toList();
        return candidates.stream()
                .filter(line -> NAMES_A_PLAN.matcher(line.text()).find())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static String letters(Line line) {
        return NO_LETTERS.matcher(line.text()).replaceAll("");
    }
}
