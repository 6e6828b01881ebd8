package org.yanxun.attendance.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.roll.SittingFinder.Which;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Screen;

/**
 * Sittings to look after.
 *
 * @param which which of them
 * @param sittings in their order
 * @param now the moment
 * @param may what the reader may do with them
 * @param next where the list goes on; absent at its end
 */
record SittingListScreen(
        Which which,
        List<SittingView> sittings,
        Instant now,
        MayDo may,
        @Nullable String next) implements Screen {}
