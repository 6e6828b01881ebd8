package org.yanxun.kernel;

/** The three kinds of training a year's credits must come from (plan row 5.1); none fills another. */
public enum CreditCategory {
    /** 集中培訓: face to face, held by the training college or above. */
    CENTRALISED,
    /** 網絡培訓: online. */
    ONLINE,
    /** 校本研訓: school-based. */
    SCHOOL_BASED
}
