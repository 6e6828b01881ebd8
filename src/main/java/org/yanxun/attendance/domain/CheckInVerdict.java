package org.yanxun.attendance.domain;

/** What a check-in comes to; {@code attendance.check_in} gives the same names, but for the one it leaves to be kept. */
public enum CheckInVerdict {
    /** Noted now. */
    DONE,
    /** Noted before, by this or another device: the first time stays. */
    ALREADY,
    /** Scanned before the settling and sent after it: kept for the organiser to look at. */
    KEPT,
    /** The person is not on this sitting's list. */
    NOT_EXPECTED,
    /** More than 60 minutes before the beginning. */
    TOO_EARLY,
    /** The sitting is settled or was called off. */
    CLOSED,
    /** The sitting is over: coming counts until its end, going until two hours later. */
    OVER,
    /** The scan was made for, and used by, another person. */
    FORWARDED,
    /** The sitting does not ask for going out. */
    NO_CHECKOUT,
    /** No such sitting. */
    NOT_THERE;

    /** Whether it is noted of the person, now or before, if only for the organiser to look at. */
    public boolean isNoted() {
        return this == DONE || this == ALREADY || this == KEPT;
    }

    /** The key of the words that say it to the person. */
    public String key() {
        return "attendance.verdict." + name();
    }
}
