package org.yanxun.attendance.web.phone;

import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.roll.OwnSitting;

/**
 * One's own sitting as a program reads it.
 *
 * @param sitting the sitting with what is noted of oneself
 * @param counted what counts, or would count if it were settled now; absent if one is not on the roll
 * @param leave one's last request for leave; absent if there is none
 */
record OwnAnswer(
        OwnSitting sitting,
        @Nullable Counted counted,
        @Nullable LeaveView leave) {}
