package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an operation is called, out of its address alone: {@code GET /api/v1/people/{id}} is {@code getPeopleById}. */
final class OperationName {

    private static final String ROOT = "/api/v1/";

    private OperationName() {}

    static String of(String path, HttpMethod method) {
        return method.name().toLowerCase(Locale.ROOT)
                + Arrays.stream(path.substring(ROOT.length()).split("/"))
                        .map(OperationName::word)
                        .collect(Collectors.joining());
    }

    private static String word(String segment) {
        return segment.startsWith("{")
                ? "By" + capital(segment.substring(1, segment.length() - 1))
                : Arrays.stream(segment.split("-")).map(OperationName::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
