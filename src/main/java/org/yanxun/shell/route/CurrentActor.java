package org.yanxun.shell.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.yanxun.kernel.Actor;

/** Who is behind a request: written by whoever checked the sign-in, read by everyone else. */
public final class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private CurrentActor() {}

    /** Notes who is behind this request. */
    public static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }

    /** Who is behind this request; absent if nobody signed in. */
    public static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }
}
