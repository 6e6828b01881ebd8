package org.yanxun.credit.table;

/** Where a teacher with a post at a school is counted (in service by main post, as on the plan board). */
public enum CountedAt {
    /** At this school. */
    HERE,
    /** At another one, where the post begun first is. */
    ELSEWHERE,
    /** Nowhere today: on leave. */
    NOWHERE
}
