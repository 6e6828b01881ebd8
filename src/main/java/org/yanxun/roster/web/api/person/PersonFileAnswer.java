package org.yanxun.roster.web.api.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.roster.TeachingYears;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldCredential;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonFile.HeldStretch;

/**
 * Everything the roster knows of a person; codes, not labels. An end is the first day that no longer belongs.
 *
 * @param teachingYears whole years, counted from the stretches of service
 * @param seen when the person was last changed, to be sent with any change
 * @param lastAct what that was, as the audit trail calls it; absent if it was the first entry or a merger,
 *     which nobody takes back there
 */
record PersonFileAnswer(
        Self person,
        int teachingYears,
        List<Post> posts,
        List<Duty> duties,
        List<Stretch> service,
        List<Credential> credentials,
        Instant seen,
        @Nullable String lastAct) {

    static PersonFileAnswer of(PersonFile file, LocalDate today) {
        return new PersonFileAnswer(
                Self.of(file.self()),
                TeachingYears.on(today, file.service()).value(),
                file.posts().stream().map(Post::of).toList(),
                file.duties().stream().map(Duty::of).toList(),
                file.stretches().stream().map(Stretch::of).toList(),
                file.credentials().stream().map(Credential::of).toList(),
                file.changed(),
                file.last().what());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    /**
     * The person.
     *
     * @param idMask the identity number as it may be shown; absent if there is none
     */
    record Self(
            UUID id,
            String name,
            @Nullable String staffNumber,
            @Nullable String idMask,
            String trainee,
            @Nullable String mobile,
            @Nullable String email) {

        static Self of(PersonFile.Self self) {
            return new Self(
                    self.id().value(),
                    self.name(),
                    self.staffNumber(),
                    self.idMask(),
                    self.trainee().name(),
                    self.contact().mobile(),
                    self.contact().email());
        }
    }

    /** From when to when; without an end while it goes on. */
    record Days(LocalDate from, @Nullable LocalDate until) {

        static Days of(Period valid) {
            return new Days(valid.from(), valid.until());
        }
    }

    /** A post, past, present or to come. */
    record Post(
            UUID id,
            UUID organisation,
            String organisationName,
            String kind,
            @Nullable String stage,
            @Nullable String subject,
            String staffing,
            Days valid) {

        static Post of(HeldPost held) {
            return new Post(
                    held.id(),
                    held.organisation().value(),
                    held.organisationName(),
                    held.work().kind().name(),
                    name(held.stage()),
                    name(held.work().subject()),
                    held.work().staffing().name(),
                    Days.of(held.valid()));
        }
    }

    /** A duty beside a post. */
    record Duty(UUID id, UUID organisation, String organisationName, String kind, Days valid) {

        static Duty of(HeldDuty held) {
            return new Duty(
                    held.id(),
                    held.organisation().value(),
                    held.organisationName(),
                    held.kind().name(),
                    Days.of(held.valid()));
        }
    }

    /** A stretch of teaching. */
    record Stretch(UUID id, Days valid) {

        static Stretch of(HeldStretch held) {
            return new Stretch(held.id(), Days.of(held.valid()));
        }
    }

    /** A title or qualification. */
    record Credential(
            UUID id,
            String family,
            String kind,
            @Nullable String level,
            @Nullable String subject,
            @Nullable String certificate,
            Days valid) {

        static Credential of(HeldCredential held) {
            return new Credential(
                    held.id(),
                    held.kind().family().name(),
                    held.kind().name(),
                    held.level(),
                    name(held.subject()),
                    held.certificate(),
                    Days.of(held.valid()));
        }
    }
}
