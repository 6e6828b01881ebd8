package org.yanxun.database;

/** Says in one line, meant for the operator, why the application cannot start; no stack trace is shown for it. */
public class CannotStart extends RuntimeException {

    /** The line to show. */
    public CannotStart(String line) {
        super(line);
    }

    /** The line to show and what was behind it. */
    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
