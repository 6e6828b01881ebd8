package org.yanxun.shell.web;

import org.springframework.http.HttpStatus;

/** The words for a status that no handler explained. */
final class FaultKeys {

    private FaultKeys() {}

    /** What programs are told of instead of pages: they know records at addresses. */
    static String forPrograms(String key) {
        return key.equals("shell.fault.notThere") ? "shell.fault.noRecord" : key;
    }

    static String of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "shell.fault.unreadable";
            case UNAUTHORIZED -> "shell.fault.signIn";
            case FORBIDDEN -> "shell.fault.forbidden";
            case NOT_FOUND -> "shell.fault.notThere";
            case METHOD_NOT_ALLOWED -> "shell.fault.method";
            case CONTENT_TOO_LARGE -> "shell.fault.tooLarge";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "shell.fault.media";
            case TOO_MANY_REQUESTS -> "shell.fault.tooMany";
            default -> status.is5xxServerError() ? "shell.fault.unexpected" : "shell.fault.input";
        };
    }
}
