package org.yanxun.attendance.web.phone;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to be checked in: a scan's ticket, or the four digits.
 *
 * @param ticket the scan's ticket; absent where digits are typed
 * @param code the digits; absent where a code was scanned
 * @param sitting the sitting they are for; absent if it should be found among one's own
 */
record CheckInForm(
        @Nullable String ticket,
        @Nullable String code,
        @Nullable UUID sitting) {}
