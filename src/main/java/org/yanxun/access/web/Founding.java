package org.yanxun.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.access.Accounts;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.Founded;
import org.yanxun.shell.speech.Speech;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** Makes a district, its bureau and college, and the first administrator: all of it or nothing. */
@Component
class Founding {

    private final RosterIntake roster;
    private final Accounts accounts;
    private final AccountStore store;
    private final SignInDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    Founding(
            RosterIntake roster,
            Accounts accounts,
            AccountStore store,
            SignInDesk desk,
            AuditTrail audit,
            Clock clock) {
        this.roster = roster;
        this.accounts = accounts;
        this.store = store;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public boolean found(FirstRunForm form, Speech speech) {
        String name = FirstRunForm.text(form.district());
        LocalDate today = LocalDate.now(clock);
        Founded made = roster.found(
                new RosterIntake.NewDistrict(
                        FirstRunForm.text(form.districtCode()),
                        name,
                        speech.w("access.firstRun.bureau", name),
                        speech.w("access.firstRun.college", name)),
                today);
        PersonId person = PersonId.fresh();
        roster.addPeople(
                made.district(), List.of(RosterIntake.NewPerson.teacher(person, null, FirstRunForm.text(form.name()))));
        store.open(made.district(), person.value(), SignInDesk.folded(FirstRunForm.text(form.login())));
        store.find(made.district(), person.value())
                .ifPresent(account -> desk.choosePassword(account, form.passwordText()));
        accounts.grant(
                made.district(), person, new Accounts.Grant(Role.ADMINISTRATOR, made.bureau(), Period.since(today)));
        note(made, person, form);
        return true;
    }

    private void note(Founded made, PersonId person, FirstRunForm form) {
        Actor founder = new Actor(
                person,
                FirstRunForm.text(form.name()),
                Role.ADMINISTRATOR,
                made.bureau(),
                new Scope(made.district(), "/" + made.bureau() + "/"));
        audit.record(
                founder,
                Decision.of("access.founded", "district", made.district().value(), FirstRunForm.text(form.district())));
    }
}
