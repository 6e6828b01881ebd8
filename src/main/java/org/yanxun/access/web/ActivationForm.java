package org.yanxun.access.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page for the first sign-in sends. */
record ActivationForm(
        @Nullable String login,
        @Nullable String code,
        @Nullable String password,
        @Nullable String again,
        @Nullable String next) {

    private static final int LONGEST = 200;

    static ActivationForm blank() {
        return new ActivationForm(null, null, null, null, null);
    }

    /** What may be shown again. */
    ActivationForm withoutPassword() {
        return new ActivationForm(login, code, null, null, next);
    }

    boolean isWhole() {
        return isText(loginText()) && isText(codeText()) && !passwordText().isEmpty();
    }

    boolean isRepeated() {
        return passwordText().equals(again);
    }

    String loginText() {
        return Optional.ofNullable(login).orElse("");
    }

    String codeText() {
        return Optional.ofNullable(code).orElse("");
    }

    String passwordText() {
        return Optional.ofNullable(password).orElse("");
    }

    String wayOn() {
        return Optional.ofNullable(next).orElse("/");
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.indexOf(0) < 0;
    }
}
