package org.yanxun.shell.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A month as a calendar page shows it: a grid of weeks from Monday on a wide screen, a list of its busy days on a phone.
 *
 * @param month the month
 * @param weeks its weeks, with the days before and after that fill the first and the last
 */
public record Month(YearMonth month, List<List<Day>> weeks) {

    public Month {
        weeks = List.copyOf(weeks);
    }

    /**
     * A day and what is on it.
     *
     * @param inside whether it belongs to the month
     * @param entries what is shown of it
     * @param more how many more there are than are shown
     */
    public record Day(LocalDate date, boolean inside, boolean today, List<Entry> entries, int more) {

        /** The classes that give it its look. */
        public String css() {
            String idle = entries.isEmpty() ? "idle" : "";
            return inside ? idle : "outside";
        }
    }

    /**
     * Something on a day.
     *
     * @param time when, such as 13:30
     * @param title what
     * @param place where
     * @param href its page
     * @param cancelled whether it was called off
     */
    public record Entry(String time, String title, String place, String href, boolean cancelled) {}

    /** The month with what is on its days. */
    public static Month of(YearMonth month, LocalDate today, Map<LocalDate, List<Entry>> entries) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(day -> new Day(
                            day,
                            YearMonth.from(day).equals(month),
                            day.equals(today),
                            entries.getOrDefault(day, List.of()),
                            0))
                    .toList());
        }
        return new Month(month, weeks);
    }

    /** The same month, saying of some days how many entries more they have than are shown. */
    public Month leavingOut(Map<LocalDate, Integer> more) {
        return new Month(
                month,
                weeks.stream()
                        .map(week ->
                                week.stream().map(day -> leavingOut(day, more)).toList())
                        .toList());
    }

    private static Day leavingOut(Day day, Map<LocalDate, Integer> more) {
        int left = Math.max(0, more.getOrDefault(day.date(), 0));
        return new Day(day.date(), day.inside(), day.today(), day.entries(), left);
    }

    /** The days of the month that have something on them. */
    public List<Day> busyDays() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(day -> day.inside() && !day.entries().isEmpty())
                .toList();
    }

    /** The days of the first week, for the heads of the columns. */
    public Stream<LocalDate> heads() {
        return weeks.getFirst().stream().map(Day::date);
    }
}
