package org.yanxun.roster.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.TeachingYears;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.person.FactRules;
import org.yanxun.shell.Screen;

/**
 * One person's file.
 *
 * @param idNumber the identity number in full; absent unless it was just asked for with a reason
 * @param reader who looks at it, and where this reader may change something
 */
record PersonScreen(PersonFile file, LocalDate today, Optional<String> idNumber, Reader reader) implements Screen {

    /**
     * Who looks at a person.
     *
     * @param places the organisations in scope
     * @param zone where the clocks are read
     */
    record Reader(Actor actor, Set<OrgId> places, ZoneId zone) {}

    /** Without the number: every look at it has a reason. */
    @Override
    public Screen keptAs() {
        return new PersonScreen(file, today, Optional.empty(), reader);
    }

    int teachingYears() {
        return TeachingYears.on(today, file.service()).value();
    }

    /** Whether the person holds a post today. */
    boolean isInPost() {
        return file.posts().stream().anyMatch(post -> post.valid().contains(today));
    }

    String address() {
        return "/roster/people/" + file.self().id();
    }

    /** Whether the reader keeps personal files. */
    boolean mayEdit() {
        return FactRules.mayKeepPeople(reader.actor()).isGranted();
    }

    /** Whether the reader may change what happens there. */
    boolean reaches(OrgId place) {
        return reader.places().contains(place);
    }

    boolean mayChange(HeldDuty duty) {
        return reaches(duty.organisation())
                && FactRules.mayKeep(reader.actor(), duty.kind()).isGranted();
    }

    boolean mayKeep(CredentialFamily family) {
        return FactRules.mayKeep(reader.actor(), family).isGranted();
    }

    /** Whether there is any duty that the reader could give. */
    boolean mayGiveDuties() {
        boolean any = false;
        for (DutyKind kind : DutyKind.values()) {
            any |= FactRules.mayKeep(reader.actor(), kind).isGranted();
        }
        return any && file.posts().stream().anyMatch(post -> reaches(post.organisation()));
    }

    CredentialFamily[] families() {
        return CredentialFamily.values();
    }

    /** When a change was, on the clocks of the place. */
    LocalDateTime localOf(LastChange last) {
        return LocalDateTime.ofInstant(last.at(), reader.zone());
    }

    /** The last change, if there is one to take back. */
    Optional<LastChange> undo() {
        return file.isChangeable() ? Optional.of(file.last()) : Optional.empty();
    }
}
