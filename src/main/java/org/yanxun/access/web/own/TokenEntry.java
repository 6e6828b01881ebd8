package org.yanxun.access.web.own;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/** A token to be made, as the page's form sends it: whatever was typed is kept, to be shown again. */
record TokenEntry(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable Set<String> scopes,
        @Nullable String days) {

    private static final String USUAL = "90";

    /** A form that was not filled in yet. */
    static TokenEntry blank() {
        return new TokenEntry(UuidCreator.getTimeOrderedEpoch(), "", Set.of(), USUAL);
    }

    String idText() {
        return id == null ? "" : id.toString();
    }

    String nameText() {
        return Optional.ofNullable(name).orElse("");
    }

    String daysText() {
        return Optional.ofNullable(days).orElse("").strip();
    }

    boolean wants(String scope) {
        return scopes != null && scopes.contains(scope);
    }

    /** The same as a program sends it. */
    TokenForm form() {
        try {
            return new TokenForm(id, name, scopes, Integer.valueOf(daysText()));
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("days", "access.token.daysRange", TokenForm.MOST_DAYS);
        }
    }
}
