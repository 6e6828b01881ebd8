package org.yanxun.access.web.own;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.access.session.ApiToken;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/**
 * A token to be made.
 *
 * @param id made when the form was drawn, so that a form sent twice makes one token
 * @param days how long it shall live
 */
record TokenForm(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable Set<String> scopes,
        @Nullable Integer days) {

    /** The rooms that have an API. */
    static final List<String> ROOMS = List.of(
            "access", "attendance", "credit", "enrolment", "insight", "notice", "plan", "programme", "roster", "trust");

    /** How long a token may live at most. */
    static final int MOST_DAYS = 366;

    private static final int LONGEST_NAME = 60;

    static List<String> allScopes() {
        return ROOMS.stream()
                .flatMap(room -> List.of(room + ":read", room + ":write").stream())
                .toList();
    }

    ApiToken token(Clock clock) {
        String called = Optional.ofNullable(name).orElse("").strip();
        Set<String> wanted = Optional.ofNullable(scopes).orElse(Set.of());
        int life = Optional.ofNullable(days).orElse(0);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "access.token.nameLength", LONGEST_NAME);
        }
        if (wanted.isEmpty() || !allScopes().containsAll(wanted)) {
            throw new InvalidInput(List.of(FieldProblem.of("scopes", "access.token.noScope")));
        }
        if (life < 1 || life > MOST_DAYS) {
            throw new InvalidInput("days", "access.token.daysRange", MOST_DAYS);
        }
        Instant now = clock.instant();
        UUID own = Optional.ofNullable(id).orElseGet(UuidCreator::getTimeOrderedEpoch);
        return new ApiToken(own, called, wanted, now, now.plus(Duration.ofDays(life)));
    }
}
