package org.yanxun.shell.fault;

import java.io.Serial;

/** More was sent than the house takes, and nothing of it was kept. Answered with 413 and the field named. */
public class TooLarge extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final long most;

    /** That field holds more than so many megabytes. */
    public TooLarge(String field, long most) {
        super(field, null, false, false);
        this.field = field;
        this.most = most;
    }

    /** The form's field or the file's; {@code body} where there are no fields. */
    public String field() {
        return field;
    }

    /** How many megabytes it may have at most. */
    public long most() {
        return most;
    }
}
