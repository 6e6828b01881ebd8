package org.yanxun.attendance.domain;

import org.springframework.modulith.NamedInterface;

/** How somebody's presence at a sitting is told. */
@NamedInterface("roll")
public enum PresenceStatus {
    /** There from beginning to end. */
    PRESENT,
    /** Came more than ten minutes late. */
    LATE,
    /** Left before the end, or nobody knows when. */
    LEFT_EARLY,
    /** Not there. */
    ABSENT,
    /** Not there, with leave. */
    LEAVE
}
