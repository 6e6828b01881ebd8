package org.yanxun.shell.fault;

/** What was asked for does not exist, or not for this reader: the two are never told apart. Answered with 404. */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing there for this reader. */
    public NotThere() {
        super("not there", null, false, false);
    }
}
