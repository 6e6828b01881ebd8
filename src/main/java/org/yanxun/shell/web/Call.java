package org.yanxun.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a browser asked for, also where the container hands the request on to an address of its own because of a fault.
 *
 * @param method how it was asked
 * @param path the path without query
 * @param query the query without its question mark; may be empty
 */
record Call(String method, String path, String query) {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    static Call of(HttpServletRequest request) {
        boolean fault = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return fault
                ? new Call(
                        attribute(request, RequestDispatcher.ERROR_METHOD, request.getMethod()),
                        attribute(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()),
                        attribute(request, RequestDispatcher.ERROR_QUERY_STRING, ""))
                : new Call(
                        request.getMethod(),
                        request.getRequestURI(),
                        Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    /** Whether the same address shows the same page again. */
    boolean onlyLooks() {
        return LOOKING.contains(method);
    }

    /** Path and query. */
    String whole() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String attribute(HttpServletRequest request, String name, String otherwise) {
        @Nullable Object value = request.getAttribute(name);
        return value == null ? otherwise : value.toString();
    }
}
