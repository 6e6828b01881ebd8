package org.yanxun.notice.domain;

/** What people are told about. */
enum Matter {
    /** To those seated and whoever teaches: something of the class is different now. */
    CLASS_CHANGED,
    /** To those seated and whoever teaches: the class has sessions it did not have. */
    SESSIONS_ADDED,
    /** To those seated, and whoever teaches and sits elsewhere: what the class is now, or has more, is held while they are somewhere else. */
    CLASS_CLASHES,
    /** To those seated: what was still to come of the class is off. */
    CLASS_CUT_SHORT,
    /** To those who had a seat or waited for consent: the class is off. */
    CLASS_CANCELLED,
    /** To whoever got the seat. */
    SEAT_TAKEN,
    /** To whoever asked: the school did not consent. */
    SEAT_DECLINED,
    /** To whoever had the seat: it was taken back for another cause. */
    SEAT_RELEASED,
    /** To the school: somebody waits for its consent. */
    CONSENT_ASKED,
    /** To the school: somebody asks for leave. */
    LEAVE_ASKED,
    /** To whoever asked. */
    LEAVE_GRANTED,
    /** To whoever asked. */
    LEAVE_DECLINED,
    /** To the person whose presence counts differently now. */
    PRESENCE_CORRECTED
}
