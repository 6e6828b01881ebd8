package org.yanxun.roster.web.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.speech.Speech;

/** What the parts of an organisation are called when they change. */
final class ChangeWords {

    private ChangeWords() {}

    /** A part in words; a dash where there is nothing. */
    static String of(Speech speech, String column, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "—";
        }
        return switch (column) {
            case "type" -> speech.w("roster.OrgType." + value);
            case "ownership" -> speech.w("roster.Ownership." + value);
            case "stages" ->
                Arrays.stream(value.split(","))
                        .map(stage -> speech.w("shell.stage." + stage))
                        .collect(Collectors.joining("、"));
            case "rural", "migrant" -> speech.w(Boolean.parseBoolean(value) ? "roster.yes" : "roster.no");
            case "validFrom", "closedOn" -> speech.day(LocalDate.parse(value));
            default -> value;
        };
    }
}
