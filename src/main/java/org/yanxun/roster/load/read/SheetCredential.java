package org.yanxun.roster.load.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.Term;

/**
 * A title or qualification that a row brings.
 *
 * @param level such as CITY, or the grade of a certificate; absent if the row does not say
 * @param subject absent where it holds for no single subject
 * @param certificate the number on the certificate; absent if the row does not say
 * @param until the first day without it; absent if the row does not say
 */
public record SheetCredential(
        Term.CredentialKind kind,
        @Nullable String level,
        Term.@Nullable Subject subject,
        @Nullable String certificate,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What must not be said twice of one person. */
    String key() {
        return kind + "|" + subject + "|" + from;
    }
}
