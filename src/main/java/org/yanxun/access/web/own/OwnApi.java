package org.yanxun.access.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.access.session.ApiToken;
import org.yanxun.access.session.ApiTokens;
import org.yanxun.access.session.Caller;
import org.yanxun.access.session.OpenSession;
import org.yanxun.access.session.OwnAccount;
import org.yanxun.access.session.Sessions;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.SignedIn;

/** One's own tokens, sessions and password, for programs. */
@RestController
@SignedIn
@RequestMapping("/api/v1/me")
class OwnApi {

    private final OwnAccount own;
    private final ApiTokens tokens;
    private final Sessions sessions;
    private final Clock clock;

    OwnApi(OwnAccount own, ApiTokens tokens, Sessions sessions, Clock clock) {
        this.own = own;
        this.tokens = tokens;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** All there are of a kind: few enough to come at once. */
    record All<T>(List<T> items) {}

    /** A token, and what it is called with, told this once; absent if one with that id was made before. */
    record Made(ApiToken token, @Nullable String secret) {}

    /** A device that is signed in; whether it is the one that asks. */
    record Device(UUID id, String device, Instant seen, boolean current) {}

    @GetMapping("/tokens")
    All<ApiToken> tokens(HttpServletRequest request) {
        return new All<>(tokens.of(caller(request).account()));
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@RequestBody TokenForm form, HttpServletRequest request) {
        ApiToken token = form.token(clock);
        return new Made(token, own.makeToken(caller(request), token).orElse(null));
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, HttpServletRequest request) {
        own.revokeToken(caller(request), id);
    }

    @GetMapping("/sessions")
    All<Device> sessions(HttpServletRequest request) {
        Caller caller = caller(request);
        return new All<>(sessions.of(caller.account()).stream()
                .map(session -> new Device(session.id(), session.device(), session.seen(), is(session, caller)))
                .toList());
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, HttpServletRequest request) {
        own.endSession(caller(request), id);
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(HttpServletRequest request) {
        own.endSessions(caller(request));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody PasswordForm form, HttpServletRequest request) {
        own.changePassword(caller(request), form.oldText(), form.wanted());
    }

    private static boolean is(OpenSession session, Caller caller) {
        return caller.means() instanceof Caller.Means.Session here && here.id().equals(session.id());
    }

    private static Caller caller(HttpServletRequest request) {
        return Caller.of(request).orElseThrow(NotThere::new);
    }
}
