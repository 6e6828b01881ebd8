package org.yanxun.attendance.web;

import org.yanxun.attendance.roll.SittingView;

/**
 * What somebody may do with the sittings they see: whoever holds them all of it, whoever leads them show the code and mark,
 * the bureau look.
 *
 * @param settles settle, and correct what was settled
 * @param marks show the code, and mark by hand
 */
record MayDo(boolean settles, boolean marks) {

    /** The same with this one: only the office that holds it settles it. */
    MayDo with(SittingView sitting) {
        return new MayDo(settles && sitting.held(), marks);
    }
}
