package org.yanxun.kernel;

/** The hat a person wears while using the house; a person may own several and wears one at a time. */
public enum Role {
    /** Keeps accounts and settings; sees no training data by that hat alone. */
    ADMINISTRATOR,
    /** The education bureau: owns the plan. */
    BUREAU,
    /** The teacher training college: trains, approves, settles. */
    COLLEGE,
    /** A school's principal, first responsible person for its school-based training (plan row 6.3). */
    PRINCIPAL,
    /** A school's training liaison (plan row 7.2). */
    LIAISON,
    /** Everyone who learns. */
    TEACHER,
    /** Whoever teaches a session. */
    TRAINER
}
