package org.yanxun.attendance.code;

/** Coming or going. */
public enum Passage {
    /** Coming in, at every sitting. */
    IN,
    /** Going out, where the sitting asks for it. */
    OUT
}
