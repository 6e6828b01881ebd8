package org.yanxun.access.web.own;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.session.ApiToken;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.OpenSession;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Speech;

/**
 * One's own account.
 *
 * @param current this session's id
 * @param problems what is wrong with a form that was sent; empty at first
 */
record AccountScreen(
        Caller caller,
        UUID current,
        List<OpenSession> sessions,
        Tokens tokens,
        ZoneId zone,
        List<FieldProblem> problems)
        implements FormScreen {

    private static final Set<String> OF_PASSWORD = Set.of("old", "password", "again");

    /**
     * The account's tokens.
     *
     * @param scopes all there are to choose from
     * @param entry what stands in the form for another one
     * @param made the token just made, to be shown this once; empty otherwise
     */
    record Tokens(List<ApiToken> all, List<String> scopes, TokenEntry entry, String made) {}

    /** Whether the form for a new password was sent and something is wrong with it. */
    boolean isPasswordWrong() {
        return problems.stream().anyMatch(each -> OF_PASSWORD.contains(each.field()));
    }

    /** Whether the form for another token was sent and something is wrong with it. */
    boolean isTokenWrong() {
        return !problems.isEmpty() && !isPasswordWrong();
    }

    boolean isWorn(Hat hat) {
        return hat.equals(caller.worn());
    }

    String moment(Instant at, Speech speech) {
        return speech.moment(at.atZone(zone).toLocalDateTime());
    }

    /** What a scope lets a program do, such as reading the plan against the facts. */
    String means(String scope, Speech speech) {
        String room = scope.substring(0, scope.indexOf(':'));
        return speech.w(
                scope.endsWith(":read") ? "access.token.reads" : "access.token.writes", speech.w(room + ".api"));
    }

    /** What kind of device a session is on. */
    String device(OpenSession session, Speech speech) {
        String agent = session.device();
        String kind = agent.contains("Mobile") || agent.contains("Android") || agent.contains("iPhone")
                ? "access.device.phone"
                : "access.device.computer";
        return speech.w(kind);
    }
}
