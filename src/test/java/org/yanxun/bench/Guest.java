package org.yanxun.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.yanxun.access.Visitor;
import org.yanxun.kernel.Role;

/**
 * Somebody who has signed in.
 *
 * @param cookies what the browser sends: the session, and what proves that forms are its own
 */
record Guest(String cookies) {

    private static final String OWN = "3f0b8f52-6a0e-4b57-9d39-0a5a2f6f1c11";

    /** Signs in to a demonstration with one click. */
    static Guest signIn(URI server, Role role) {
        Visitor visitor = Visitor.anonymous(server.getPort());
        int status = visitor.post("/sign-in/demo", "role", role.name()).status();
        if (visitor.cookie("session").isEmpty()) {
            throw new IllegalStateException("cannot sign in as " + role + ": " + status);
        }
        return of(visitor.cookie("session"));
    }

    /** Somebody with that session. */
    static Guest of(String session) {
        return new Guest("session=" + session + "; csrf=" + OWN);
    }

    /** The field that every form carries: what proves it own, masked with zeroes. */
    static String mark() {
        byte[] own = OWN.getBytes(StandardCharsets.US_ASCII);
        byte[] masked = new byte[own.length * 2];
        System.arraycopy(own, 0, masked, own.length, own.length);
        return "_csrf=" + Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
    }
}
