package org.yanxun.plan.target;

import java.util.List;

/**
 * Something the reading noticed. Nothing is changed by it: people decide.
 *
 * @param code what it is
 * @param start where the words at fault begin
 * @param end where they end
 * @param repairs what could stand instead, each a whole proposal; may be empty
 */
public record Finding(Code code, int start, int end, List<String> repairs) {

    public Finding {
        repairs = List.copyOf(repairs);
    }

    /** The key of its explanation in the user's language. */
    public String explanation() {
        return "plan.finding." + code;
    }

    /** How grave a finding is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE,
        HINT,
        CHECKED
    }

    /** The stable names of findings. */
    public enum Code {
        PERIOD_REVERSED(Severity.ERROR),
        DURATION_CONTRADICTS_PERIOD(Severity.ERROR),
        SUM_WRONG(Severity.ERROR),
        LIST_TOO_SHORT(Severity.ERROR),
        LIST_TOO_LONG(Severity.ERROR),
        YEAR_CONTRADICTS_PLAN(Severity.WARNING),
        DUPLICATE_PROMISE(Severity.WARNING),
        LOST_WORD(Severity.WARNING),
        NUMBERING_SKIPS(Severity.NOTE),
        NUMBERING_REPEATS(Severity.NOTE),
        YEAR_GUESSED(Severity.NOTE),
        REFERENCE_MISSING(Severity.NOTE),
        TARGET_WITHOUT_NUMBER(Severity.HINT),
        TARGET_WITHOUT_OWNER(Severity.HINT),
        TARGET_WITHOUT_DATE(Severity.HINT),
        SUM_CHECKED(Severity.CHECKED),
        LIST_CHECKED(Severity.CHECKED),
        DURATION_CHECKED(Severity.CHECKED);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** How grave it is. */
        public Severity severity() {
            return severity;
        }
    }
}
