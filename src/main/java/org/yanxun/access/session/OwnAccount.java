package org.yanxun.access.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.domain.SignInResult.Wait;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What people do to their own accounts. Each act is written down. */
@Component
public class OwnAccount {

    private static final String WRONG = "access.password.wrong";

    private final SignInDesk desk;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final AuditTrail audit;

    /** With all it needs. */
    OwnAccount(SignInDesk desk, Sessions sessions, ApiTokens tokens, AuditTrail audit) {
        this.desk = desk;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
    }

    /**
     * Changes the password and ends all other sessions. There is no transaction around it: an attempt with a wrong password
     * must count however it ends.
     *
     * @throws InvalidInput if the old one is wrong, or the new one breaks a rule
     */
    public void changePassword(Caller caller, String old, String wanted) {
        if (desk.changePassword(caller.account(), caller.worn(), old, wanted) instanceof Verdict.Refused refused) {
            boolean ofTheOld = refused.reason().equals(WRONG) || Wait.isTold(refused);
            throw new InvalidInput(List.of(FieldProblem.of(ofTheOld ? "old" : "password", refused)));
        }
        switch (caller.means()) {
            case Caller.Means.Session session -> sessions.endOthers(caller.account(), session.id());
            case Caller.Means.Token ignored -> sessions.endAll(caller.account());
        }
    }

    /**
     * Makes a token and returns it, for its only time; absent if one with that id was made before. A token makes none that
     * reaches further or lives longer than itself.
     */
    @Transactional
    public Optional<String> makeToken(Caller caller, ApiToken token) {
        if (caller.means() instanceof Caller.Means.Token maker) {
            mustStayWithin(maker, token);
        }
        Optional<String> made = tokens.create(caller, token);
        if (made.isPresent()) {
            audit.record(caller.actor(), Decision.of("access.tokenMade", "account", idOf(caller), named(token)));
        }
        return made;
    }

    /** Revokes a token of one's own. */
    @Transactional
    public void revokeToken(Caller caller, UUID id) {
        ApiToken token = tokens.of(caller.account()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
        tokens.revoke(caller.account(), id);
        audit.record(caller.actor(), Decision.of("access.tokenRevoked", "account", idOf(caller), named(token)));
    }

    /** Ends one session of one's own. */
    @Transactional
    public void endSession(Caller caller, UUID id) {
        if (!sessions.end(caller.account(), id)) {
            throw new NotThere();
        }
        audit.record(
                caller.actor(), Decision.of("access.sessionEnded", "account", idOf(caller), login(caller.account())));
    }

    /** Ends all sessions of one's own. */
    @Transactional
    public void endSessions(Caller caller) {
        sessions.endAll(caller.account());
        audit.record(
                caller.actor(), Decision.of("access.sessionsEnded", "account", idOf(caller), login(caller.account())));
    }

    private static void mustStayWithin(Caller.Means.Token maker, ApiToken token) {
        if (!maker.scopes().containsAll(token.scopes())) {
            throw new InvalidInput("scopes", "access.token.beyond");
        }
        if (token.expires().isAfter(maker.expires())) {
            throw new InvalidInput("days", "access.token.longer");
        }
    }

    private static UUID idOf(Caller caller) {
        return caller.account().id();
    }

    private static Map<String, Object> named(ApiToken token) {
        return Map.of("name", token.name(), "scopes", new TreeSet<>(token.scopes()), "until", token.expires());
    }

    private static Map<String, Object> login(Account account) {
        return Map.of("login", account.login());
    }
}
