package org.yanxun.enrolment.lists;

/** How an application stands, for lists; the words are those of {@link #key()}. */
public enum SeatState {
    AWAITING_CONSENT("tag tag-risk"),
    SEATED("tag tag-good"),
    DECLINED("tag tag-miss"),
    WITHDRAWN("tag"),
    CANCELLED("tag tag-miss");

    private final String css;

    SeatState(String css) {
        this.css = css;
    }

    /** The classes that give it its look. */
    public String css() {
        return css;
    }

    /** The key of its words. */
    public String key() {
        return "enrolment.state." + name();
    }

    /** Whether a seat is taken or held. */
    public boolean isLive() {
        return this == AWAITING_CONSENT || this == SEATED;
    }
}
