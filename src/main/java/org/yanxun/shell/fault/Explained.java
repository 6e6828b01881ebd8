package org.yanxun.shell.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Why a request is turned away before any handler, where a status alone would say too little.
 *
 * @param key the words
 * @param gaps what fills their gaps
 */
public record Explained(String key, List<Object> gaps) {

    private static final String ATTRIBUTE = Explained.class.getName();

    /** Leaves the reason with the request, for whoever answers it. */
    public static void in(HttpServletRequest request, String key, Object... gaps) {
        request.setAttribute(ATTRIBUTE, new Explained(key, List.of(gaps)));
    }

    /** The reason left with the request; absent if nobody left one. */
    public static Optional<Explained> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .filter(Explained.class::isInstance)
                .map(Explained.class::cast);
    }
}
