package org.yanxun.enrolment;

/** What came of asking for a seat. */
public enum SeatAnswer {
    /** The seat is taken. */
    SEATED,
    /** The seat is held; the person's school must consent. */
    AWAITING_CONSENT,
    /** The person had a seat, or held one, already. */
    ALREADY,
    /** The person sits somewhere else at the time. */
    CLASH,
    /** No seat is left. */
    FULL,
    /** The class does not take anybody. */
    CLOSED
}
