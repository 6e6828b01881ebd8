package org.yanxun.roster.find;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;

/**
 * Everything the roster knows of one person, as it is known now.
 *
 * @param stretches stretches of teaching
 * @param last when anything about the person was last changed
 */
public record PersonFile(
        Self self,
        List<HeldPost> posts,
        List<HeldDuty> duties,
        List<HeldStretch> stretches,
        List<HeldCredential> credentials,
        LastChange last) {

    /** When anything about the person was last changed. */
    public Instant changed() {
        return last.at();
    }

    /** Whether that change was decided about this person, so that it could be taken back. */
    public boolean isChangeable() {
        return last.isAct();
    }

    /** The days of teaching. */
    public List<Period> service() {
        return stretches.stream().map(HeldStretch::valid).toList();
    }

    /** The titles; or else the qualifications. */
    public List<HeldCredential> credentials(Term.CredentialFamily family) {
        return credentials.stream()
                .filter(held -> held.kind().family() == family)
                .toList();
    }

    /** What stands beside the posts and goes by that identity; absent if nothing does. */
    public Optional<Fact> fact(@Nullable UUID id) {
        return facts().filter(each -> each.id().equals(id)).findFirst();
    }

    private Stream<Fact> facts() {
        PersonId person = self.id();
        return Stream.of(
                        duties.stream().map(held -> held.of(person)),
                        stretches.stream().map(held -> held.of(person)),
                        credentials.stream().map(held -> held.of(person)))
                .flatMap(each -> each);
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
    public record HeldDuty(UUID id, OrgId organisation, String organisationName, Term.DutyKind kind, Period valid) {

        Fact of(PersonId person) {
            return new NewDuty(id, person, organisation, kind, valid);
        }
    }

    /** A stretch of teaching. */
    public record HeldStretch(UUID id, Period valid) {

        Fact of(PersonId person) {
            return new NewService(id, person, valid);
        }
    }

    /** A title or qualification. */
    public record HeldCredential(
            UUID id,
            Term.CredentialKind kind,
            @Nullable String level,
            Term.@Nullable Subject subject,
            @Nullable String certificate,
            Period valid) {

        Fact of(PersonId person) {
            return new NewCredential(id, person, kind, level, subject, certificate, valid);
        }
    }

    /**
     * The last change.
     *
     * @param what the kind of act, as the audit trail calls it; absent if it was the first entry or a
     *     merger, which came to many at once
     */
    public record LastChange(Instant at, @Nullable String what) {

        /** Whether somebody decided it about this person: neither the first entry nor the merger of a school. */
        public boolean isAct() {
            return what != null;
        }
    }
}
