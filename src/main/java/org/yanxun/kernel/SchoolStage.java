package org.yanxun.kernel;

/** The stage (學段) a post teaches in; it belongs to the post, since one school may have two. */
public enum SchoolStage {
    /** 學前. */
    KINDERGARTEN,
    /** 國小. */
    PRIMARY,
    /** 國中. */
    JUNIOR,
    /** 高中. */
    SENIOR,
    /** 職業教育. */
    VOCATIONAL
}
