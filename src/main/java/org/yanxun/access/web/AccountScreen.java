package org.yanxun.access.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.session.ApiToken;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.OpenSession;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Speech;

/**
 * One's own account.
 *
 * @param current this session's id
 */
record AccountScreen(Caller caller, UUID current, List<OpenSession> sessions, Tokens tokens, ZoneId zone)
        implements Screen {

    /**
     * The account's tokens.
     *
     * @param scopes all there are to choose from
     * @param fresh the id for a token to be made by this page's form
     * @param made the token just made, to be shown this once; empty otherwise
     */
    record Tokens(List<ApiToken> all, List<String> scopes, UUID fresh, String made) {}

    boolean isWorn(Hat hat) {
        return hat.equals(caller.worn());
    }

    String moment(Instant at, Speech speech) {
        return speech.moment(at.atZone(zone).toLocalDateTime());
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
