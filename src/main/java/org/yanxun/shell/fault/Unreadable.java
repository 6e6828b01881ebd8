package org.yanxun.shell.fault;

import java.io.Serial;

/** What was sent follows no form that can be read: a broken escape, a form without its end. Answered with 400. */
public class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why, for the log. */
    public Unreadable(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
