package org.yanxun.insight.closing;

/** Why a promise goes on into the next year. */
public enum Why {
    /** It was counted, and its goal was not reached. */
    UNMET,
    /** Its days go on beyond the end of the year. */
    RUNNING
}
