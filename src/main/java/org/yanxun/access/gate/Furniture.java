package org.yanxun.access.gate;

import jakarta.servlet.http.HttpServletRequest;

/** Style sheets, scripts and drawings: the same for everyone, signed in or not. */
final class Furniture {

    private Furniture() {}

    static boolean holds(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/webjars/") || path.startsWith("/static/");
    }
}
