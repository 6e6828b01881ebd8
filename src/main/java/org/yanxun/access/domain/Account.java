package org.yanxun.access.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/**
 * An account: one a person.
 *
 * @param id the same as the person's
 * @param name the person's name
 * @param login what is typed to sign in
 * @param passwordHash absent until the first sign-in
 * @param locked whether nobody may sign in to it
 * @param lastHat the hat worn last; absent before the first sign-in
 */
public record Account(
        DistrictId district,
        UUID id,
        String name,
        String login,
        @Nullable String passwordHash,
        boolean locked,
        @Nullable LastHat lastHat) {

    /** The hat worn last: its role and organisation. */
    public record LastHat(String role, UUID organisation) {

        boolean is(Hat hat) {
            return hat.role().name().equals(role) && hat.organisation().value().equals(organisation);
        }
    }

    /** Whose account it is. */
    public PersonId person() {
        return new PersonId(id);
    }
}
