package org.yanxun.shell.speech;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yanxun.kernel.Verdict.Reason;

/** The house's words, days and times as one language says them. */
public final class Speech {

    private final Language language;
    private final Words words;

    Speech(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /** The words for a key, its gaps filled in order. */
    public String w(String key, Object... arguments) {
        return words.text(language, key, arguments);
    }

    /** The words for a reason; what fills its gaps may be days, names and reasons too, and several of them. */
    public String why(Reason reason) {
        return w(reason.reason(), reason.arguments().stream().map(this::said).toArray());
    }

    private String said(Object gap) {
        return switch (gap) {
            case Reason reason -> why(reason);
            case BesideName name -> name.said(this);
            case LocalDate day -> day(day);
            case List<?> several -> several.stream().map(this::said).collect(Collectors.joining(w("shell.join")));
            default -> String.valueOf(gap);
        };
    }

    /** Whether there are words for the key. */
    public boolean knows(String key) {
        return words.knows(key);
    }

    /** The words for a value of an enumeration: {@code <prefix>.<NAME>}. */
    public String of(String prefix, Enum<?> value) {
        return w(prefix + "." + value.name());
    }

    /** A day with its year. */
    public String day(LocalDate day) {
        return format(day, "shell.format.day");
    }

    /** A day without its year. */
    public String shortDay(LocalDate day) {
        return format(day, "shell.format.shortDay");
    }

    /** A time of day, 13:30. */
    public String time(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment);
    }

    /** A day and a time of day. */
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + time(moment);
    }

    /** A share as a whole per cent; never rounds up to 100 or down to 0 what is not quite there. */
    public String percent(double share) {
        long rounded = Math.round(share * 100);
        if (rounded >= 100 && share < 1) {
            rounded = 99;
        }
        if (rounded <= 0 && share > 0) {
            rounded = 1;
        }
        return rounded + " %";
    }

    /** A count with its thousands set apart. */
    public String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private String format(LocalDate day, String key) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
        return DateTimeFormatter.ofPattern(w(key), locale).format(day);
    }
}
