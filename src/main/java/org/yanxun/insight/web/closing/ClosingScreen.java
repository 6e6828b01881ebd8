package org.yanxun.insight.web.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.insight.closing.Carried;
import org.yanxun.insight.closing.Closing;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * Closing a year: what would go on, or what went on.
 *
 * @param year the year
 * @param id what the closing will be called
 * @param closing the closing that stands; absent while the year is open
 * @param outlook what would go on; empty once it is closed
 */
record ClosingScreen(PlanYear year, UUID id, Optional<Closing> closing, List<Carried> outlook) implements Screen {

    List<Carried> carried() {
        return closing.map(Closing::carried).orElse(outlook);
    }

    int next() {
        return year.value() + 1;
    }
}
