package org.yanxun.access.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookies of access: the session's, which ends with the browser or by itself, and the known device's. */
public final class CookieJar {

    /** The name of the session's cookie. */
    public static final String SESSION = "session";

    private static final String DEVICE = "device";
    private static final Duration DEVICE_AGE = Duration.ofDays(365);

    private CookieJar() {}

    /** The session's token; empty if there is none. */
    public static String session(HttpServletRequest request) {
        return value(request, SESSION);
    }

    /** What the device shows of itself; empty if nothing. */
    public static String device(HttpServletRequest request) {
        return value(request, DEVICE);
    }

    /** Hands out a session's token. */
    public static void putSession(String token, HttpServletRequest request, HttpServletResponse response) {
        put(ResponseCookie.from(SESSION, token), request, response);
    }

    /** Takes the session's token back. */
    public static void dropSession(HttpServletRequest request, HttpServletResponse response) {
        put(ResponseCookie.from(SESSION, "").maxAge(Duration.ZERO), request, response);
    }

    /** Hands out what the device will show of itself. */
    public static void putDevice(String device, HttpServletRequest request, HttpServletResponse response) {
        put(ResponseCookie.from(DEVICE, device).maxAge(DEVICE_AGE), request, response);
    }

    private static void put(
            ResponseCookie.ResponseCookieBuilder cookie, HttpServletRequest request, HttpServletResponse response) {
        String header = cookie.path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, header);
    }

    private static String value(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
