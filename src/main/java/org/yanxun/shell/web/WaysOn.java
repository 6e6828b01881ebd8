package org.yanxun.shell.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.fault.Outage;
import org.yanxun.shell.way.SafePath;

/**
 * What can be done about a fault.
 *
 * @param advice the key of what is said of it; empty if the fault's own words say it all
 * @param ways where one can go from here, the best first; none where staying is best
 */
record WaysOn(String advice, List<Way> ways) {

    private static final Way HOME = new Way("/", "shell.home", false);
    private static final Set<HttpStatus> BACK = Set.of(FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, CONFLICT);

    /**
     * One way on.
     *
     * @param key the words on it
     * @param aside whether it opens beside this page, which is still needed
     */
    record Way(String href, String key, boolean aside) {}

    /** Home only. */
    static final WaysOn NONE = new WaysOn("", List.of(HOME));

    /** The ways on from a fault of that call, which may have come from a page before. */
    static WaysOn from(HttpStatus status, String reason, Call call, Optional<String> before) {
        boolean resent = status == SERVICE_UNAVAILABLE && !call.onlyLooks() && !reason.equals(Outage.UNSURE);
        if (resent) {
            return new WaysOn("shell.way.reload", List.of());
        }
        List<Way> ways = new ArrayList<>();
        if (status == UNAUTHORIZED) {
            ways.add(new Way("/sign-in?next=" + coded(before.orElse("/")), "shell.way.signIn", !call.onlyLooks()));
        }
        if (status.is5xxServerError() && call.onlyLooks()) {
            ways.add(new Way(SafePath.within(call.whole()), "shell.way.again", false));
        }
        if (status.is5xxServerError() || BACK.contains(status)) {
            before.filter(page -> !page.equals(call.whole()))
                    .map(page -> new Way(page, call.onlyLooks() ? "shell.way.back" : "shell.way.open", false))
                    .ifPresent(ways::add);
        }
        ways.add(HOME);
        return new WaysOn(advice(status, call), List.copyOf(ways));
    }

    private static String advice(HttpStatus status, Call call) {
        if (call.onlyLooks()) {
            return status == UNPROCESSABLE_CONTENT ? "shell.fault.way" : "";
        }
        if (status.is5xxServerError()) {
            return "shell.way.look";
        }
        return status == UNAUTHORIZED ? "shell.way.typed" : "shell.fault.way";
    }

    private static String coded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
