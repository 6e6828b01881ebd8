package org.yanxun.access.web;

import org.jspecify.annotations.Nullable;

/** What the sign-in page sends; anything may be missing or far too long. */
record SignInForm(
        @Nullable String login,
        @Nullable String password,
        @Nullable String next) {

    private static final int LONGEST = 200;

    boolean isWhole() {
        return !loginText().isBlank()
                && loginText().length() <= LONGEST
                && !passwordText().isEmpty()
                && passwordText().length() <= LONGEST
                && loginText().indexOf(0) < 0;
    }

    String loginText() {
        return login == null ? "" : login;
    }

    String passwordText() {
        return password == null ? "" : password;
    }

    String wayOn() {
        return next == null ? "/" : next;
    }
}
