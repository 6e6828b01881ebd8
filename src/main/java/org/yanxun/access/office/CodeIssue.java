package org.yanxun.access.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.ActivationCodes;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.domain.Secrets;
import org.yanxun.access.session.Sessions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** Opens accounts and hands out activation codes. */
@Component
public class CodeIssue {

    private final JdbcClient client;
    private final AccountStore accounts;
    private final ActivationCodes codes;
    private final Hats hats;
    private final AccountDirectory directory;
    private final Sessions sessions;
    private final AuditTrail audit;

    /** With all it needs. */
    CodeIssue(
            JdbcClient client,
            AccountStore accounts,
            ActivationCodes codes,
            Hats hats,
            AccountDirectory directory,
            Sessions sessions,
            AuditTrail audit) {
        this.client = client;
        this.accounts = accounts;
        this.codes = codes;
        this.hats = hats;
        this.directory = directory;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Opens an account for everyone in the scope who has none, and makes a code for everyone there who never signed in;
     * codes given out before stop working.
     */
    @Transactional
    public List<IssuedCode> issueAll(Actor actor, Scope scope) {
        int opened = accounts.openAll(scope);
        List<Waiting> waiting = waiting(actor, scope);
        List<String> made = codes.issue(
                actor.district(), waiting.stream().map(Waiting::account).toList(), actor.person());
        audit.record(
                actor,
                new Decision(
                        "access.codesIssued",
                        "account",
                        null,
                        null,
                        Map.of("opened", opened, "codes", made.size(), "organisation", nameOf(scope)),
                        null));
        List<IssuedCode> issued = new ArrayList<>();
        for (int at = 0; at < made.size(); at++) {
            Waiting each = waiting.get(at);
            issued.add(new IssuedCode(each.name(), each.place(), each.login(), Secrets.printed(made.get(at))));
        }
        return issued;
    }

    /** Takes a person's password away, ends their sessions, and makes a code for them; whoever has no account gets one. */
    @Transactional
    public IssuedCode reset(Actor actor, PersonId person) {
        Listed listed = directory.find(actor.scope(), person).orElseThrow(NotThere::new);
        Refusal.unlessGranted(AccountRules.mayGiveCode(actor, hats.of(actor.district(), person)));
        Account account = accounts.opened(actor.scope(), person.value()).orElseThrow(NotThere::new);
        accounts.forgetPassword(account);
        sessions.endAll(account);
        String code = codes.issue(actor.district(), List.of(account.id()), actor.person())
                .getFirst();
        audit.record(actor, Decision.of("access.codeReset", "account", account.id(), Map.of("login", account.login())));
        return new IssuedCode(account.name(), listed.place(), account.login(), Secrets.printed(code));
    }

    private String nameOf(Scope scope) {
        return client.sql("""
                        select coalesce(max(name), '') from roster.fact_organisation
                        where district_id = :district and path = :path and valid @> :today
                        """)
                .param("district", scope.district().value())
                .param("path", scope.path())
                .param("today", hats.today())
                .query(String.class)
                .single();
    }

    private List<Waiting> waiting(Actor actor, Scope scope) {
        return client.sql("""
                        select distinct on (p.sort_key, a.id) a.id, p.name, a.login, o.name as place
                        from access.account a
                        join roster.fact_person p on p.district_id = a.district_id and p.person_id = a.person_id
                        join roster.fact_post w on w.district_id = a.district_id and w.person_id = a.person_id
                             and starts_with(w.path, :scope) and w.valid @> :today
                        join roster.fact_organisation o on o.district_id = a.district_id
                             and o.organisation_id = w.organisation_id and o.valid @> :today
                        where a.district_id = :district and a.password_hash is null and a.locked_at is null
                          and %s
                        order by p.sort_key, a.id
                        """.formatted(PlainPeople.of("a.person_id")))
                .param("district", scope.district().value())
                .param("scope", scope.path())
                .param("today", hats.today())
                .param("all", actor.is(Role.ADMINISTRATOR))
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("login"),
                        row.getString("place")))
                .list();
    }

    private record Waiting(UUID account, String name, String login, String place) {}
}
