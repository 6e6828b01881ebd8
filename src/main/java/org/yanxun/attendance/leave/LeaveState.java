package org.yanxun.attendance.leave;

/** How a request for leave stands. */
public enum LeaveState {
    /** Nobody has decided yet. */
    ASKED,
    /** Granted. */
    GRANTED,
    /** Declined. */
    DECLINED,
    /** Taken back by whoever asked. */
    WITHDRAWN
}
