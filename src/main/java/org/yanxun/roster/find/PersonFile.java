package org.yanxun.roster.find;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;

/**
 * Everything the roster knows of one person, as it is known now.
 *
 * @param service stretches of teaching
 * @param changed when the posts were last changed; absent if there never were any
 * @param begun when the first post was recorded; absent if there never was one
 */
public record PersonFile(
        Self self,
        List<HeldPost> posts,
        List<HeldDuty> duties,
        List<Period> service,
        List<HeldCredential> credentials,
        @Nullable Instant changed,
        @Nullable Instant begun) {

    /** Whether there is a change after the first entry that could be taken back. */
    public boolean isChangeable() {
        return changed != null && !changed.equals(begun);
    }

    /** Whether that post is among them. */
    public boolean holds(@Nullable UUID post) {
        return posts.stream().anyMatch(held -> held.id().equals(post));
    }

    /**
     * The person.
     *
     * @param staffNumber absent for people without one
     * @param idMask the identity number as it may be shown; absent if there is none
     */
    public record Self(
            PersonId id,
            String name,
            @Nullable String staffNumber,
            @Nullable String idMask,
            Term.TraineeType trainee,
            Contact contact) {}

    /** A post, past, present or to come. */
    public record HeldPost(UUID id, OrgId organisation, String organisationName, Work work, Period valid) {

        /** The stage taught; absent where none is. */
        public @Nullable SchoolStage stage() {
            return work.stage();
        }
    }

    /** A duty beside a post. */
    public record HeldDuty(UUID id, String organisationName, Term.DutyKind kind, Period valid) {}

    /** A title or qualification. */
    public record HeldCredential(
            Term.CredentialKind kind, @Nullable String level, Term.@Nullable Subject subject, Period valid) {}
}
