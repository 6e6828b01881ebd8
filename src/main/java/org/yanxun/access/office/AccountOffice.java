package org.yanxun.access.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.access.Accounts;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Administrators;
import org.yanxun.access.domain.Grants;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.access.session.Sessions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What an administrator does to accounts: lock and unlock them, give and end hats. Each act is written down. */
@Component
public class AccountOffice {

    private final AccountStore accounts;
    private final AccountDirectory directory;
    private final Grants grants;
    private final Administrators administrators;
    private final Sessions sessions;
    private final AuditTrail audit;

    /** With all it needs. */
    AccountOffice(
            AccountStore accounts,
            AccountDirectory directory,
            Grants grants,
            Administrators administrators,
            Sessions sessions,
            AuditTrail audit) {
        this.accounts = accounts;
        this.directory = directory;
        this.grants = grants;
        this.administrators = administrators;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Locks an account and ends its sessions. */
    @Transactional
    public void lock(Actor actor, PersonId person) {
        Account account = account(actor, person);
        Refusal.unlessGranted(AccountRules.mayLock(actor, account.id()));
        Refusal.unlessGranted(AccountRules.mayStopAdministering(administrators.canSpare(actor.district(), person)));
        accounts.setLocked(account, true);
        sessions.endAll(account);
        audit.record(actor, Decision.of("access.locked", "account", account.id(), Map.of("login", account.login())));
    }

    /** Lets the owner of a locked account in again. */
    @Transactional
    public void unlock(Actor actor, PersonId person) {
        Account account = account(actor, person);
        accounts.setLocked(account, false);
        audit.record(actor, Decision.of("access.unlocked", "account", account.id(), Map.of("login", account.login())));
    }

    /**
     * Gives a hat; the same id gives it once.
     *
     * @throws InvalidInput if the person has it there on some of those days already
     * @throws Refusal if another one was given under that id
     */
    @Transactional
    public void grant(Actor actor, PersonId person, UUID id, Accounts.Grant grant) {
        Listed listed = mustSee(actor, person);
        boolean fresh = grants.add(actor.district(), person, id, grant);
        List<Given> held = grants.of(actor.district(), person);
        Optional<Given> given = held.stream()
                .filter(each -> each.id().equals(id) && each.isAs(grant))
                .findFirst();
        Refusal.unlessGranted(Verdict.when(given.isPresent(), "shell.fault.stale"));
        if (fresh) {
            GivenOnce.mustBe(given.orElseThrow(), held);
            audit.record(
                    actor, Decision.of("access.granted", "person", person.value(), told(listed, given.orElseThrow())));
        }
    }

    /** Ends a hat on a day, the first without it. */
    @Transactional
    public void end(Actor actor, PersonId person, UUID id, LocalDate day) {
        Listed listed = mustSee(actor, person);
        Given given = given(actor, person, id);
        AccountRules.mustShorten(given, day);
        if (given.role() == Role.ADMINISTRATOR) {
            Refusal.unlessGranted(AccountRules.mayStopAdministering(
                    administrators.othersStay(actor.district(), person, new Period(day, given.until()))));
        }
        grants.end(actor.district(), person, given, day);
        audit.record(
                actor,
                Decision.of("access.revoked", "person", person.value(), told(listed, given.shortened(day)))
                        .from(Map.of("valid", given.days())));
    }

    private Given given(Actor actor, PersonId person, UUID id) {
        return grants.of(actor.district(), person).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** A hat as whoever reads the trail knows it: by names. */
    private static Map<String, String> told(Listed person, Given given) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("person", person.name());
        told.put("role", given.role().name());
        told.put("organisation", given.place());
        told.put("valid", given.days());
        return told;
    }

    private Account account(Actor actor, PersonId person) {
        mustSee(actor, person);
        return accounts.find(actor.district(), person.value()).orElseThrow(NotThere::new);
    }

    private Listed mustSee(Actor actor, PersonId person) {
        return directory.find(actor.scope(), person).orElseThrow(NotThere::new);
    }
}
