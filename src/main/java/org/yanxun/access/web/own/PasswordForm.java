package org.yanxun.access.web.own;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/** The old password, and the new one twice, as they were typed; a program need not repeat it. */
record PasswordForm(
        @Nullable String old,
        @Nullable String password,
        @Nullable String again) {

    private static final int LONGEST = 200;

    /** The old one, of a length that may be one. */
    String oldText() {
        String text = Optional.ofNullable(old).orElse("");
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new InvalidInput("old", "access.password.wrong");
        }
        return text;
    }

    /** The new one, typed the same twice. */
    String repeated() {
        if (!wanted().equals(again)) {
            throw new InvalidInput("again", "access.password.differs");
        }
        return wanted();
    }

    /** The new one. */
    String wanted() {
        return Optional.ofNullable(password).orElse("");
    }
}
