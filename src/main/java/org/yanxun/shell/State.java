package org.yanxun.shell;

import java.util.Locale;

/** How far something is: always shown as a colour, a word and a shape together. */
public enum State {
    /** Reached. */
    MET("●"),
    /** Under way and in time. */
    ON_THE_WAY("◐"),
    /** Under way and behind its own time line. */
    AT_RISK("▲"),
    /** Its time is over and it was not reached. */
    MISSED("✕"),
    /** Nobody has said yet how much it should be. */
    UNSET("○"),
    /** Its time has not begun. */
    NOT_STARTED("◌"),
    /** Its words contradict themselves; it waits for somebody's word. */
    SUSPENDED("≠");

    private final String shape;

    State(String shape) {
        this.shape = shape;
    }

    /** The shape that tells it without colour. */
    public String shape() {
        return shape;
    }

    /** The CSS class that gives the colours. */
    public String css() {
        return "state-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its word. */
    public String key() {
        return "shell.state." + name();
    }
}
