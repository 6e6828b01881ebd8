package org.yanxun.access.web.accounts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;

/** A hat to be given, as the page's form sends it: whatever was typed is kept, to be shown again. */
record GrantEntry(
        @Nullable UUID id,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String from,
        @Nullable String until) {

    /** A form that was not filled in yet: from today on. */
    static GrantEntry blank(LocalDate today) {
        return new GrantEntry(UuidCreator.getTimeOrderedEpoch(), "", "", today.toString(), "");
    }

    String idText() {
        return Optional.ofNullable(id).map(UUID::toString).orElse("");
    }

    String fromText() {
        return given(from);
    }

    String untilText() {
        return given(until);
    }

    boolean isRole(Role each) {
        return each.name().equals(role);
    }

    boolean isPlace(UUID place) {
        return place.toString().equals(organisation);
    }

    /** The same as a program sends it. */
    GrantForm form() {
        return new GrantForm(
                id,
                read("role", role, Role::valueOf).orElse(null),
                read("organisation", organisation, UUID::fromString).orElse(null),
                read("from", from, LocalDate::parse).orElse(null),
                read("until", until, LocalDate::parse).orElse(null));
    }

    private static <T> Optional<T> read(String field, @Nullable String typed, Function<String, T> reader) {
        try {
            return Optional.of(given(typed)).filter(text -> !text.isEmpty()).map(reader);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidInput(field, "shell.fault.form");
        }
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
