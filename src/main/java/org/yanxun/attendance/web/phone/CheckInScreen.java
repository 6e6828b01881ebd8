package org.yanxun.attendance.web.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.shell.Screen;

/**
 * The page to check in on.
 *
 * @param ticket the scan's ticket; empty if nothing was scanned
 * @param scanned the sitting that was scanned, if one is expected there
 * @param around one's sittings around now
 * @param now the moment
 */
record CheckInScreen(String ticket, Optional<OwnSitting> scanned, List<OwnSitting> around, Instant now)
        implements Screen {

    /** Those that take check-ins or check-outs now. */
    List<OwnSitting> open() {
        return around.stream()
                .filter(each -> each.isOpenAt(now) || each.isLeavingAt(now))
                .toList();
    }

    /** The others: noted already, or still to come. */
    List<OwnSitting> others() {
        return around.stream()
                .filter(each -> !each.isOpenAt(now) && !each.isLeavingAt(now))
                .toList();
    }
}
