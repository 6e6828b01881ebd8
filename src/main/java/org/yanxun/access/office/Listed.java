package org.yanxun.access.office;

import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.PersonId;

/**
 * Someone in the list of accounts.
 *
 * @param staffNumber absent for people without one
 * @param login absent without an account
 * @param place the organisation of a post of theirs; empty without one
 */
public record Listed(
        PersonId person,
        String name,
        @Nullable String staffNumber,
        @Nullable String login,
        String place,
        Standing standing) {

    /** How far an account is. */
    public enum Standing {
        /** No account yet. */
        NONE,
        /** An account without a password: the first sign-in is still to come. */
        WAITING,
        /** In use. */
        ACTIVE,
        /** Nobody may sign in to it. */
        LOCKED
    }
}
