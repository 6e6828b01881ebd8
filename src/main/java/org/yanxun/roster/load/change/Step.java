package org.yanxun.roster.load.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;

/**
 * One step of what a sheet would do.
 *
 * @param step what is done, a code
 * @param row which row says so; absent for someone the sheet does not name
 * @param organisation where, by name
 * @param post which post it is about; absent for other steps
 * @param code which duty ends, or which title or qualification it is about; absent for other steps
 * @param valid the stretch that is meant; absent where there is none
 * @param differences old beside new; empty for what is new altogether
 */
public record Step(
        String step,
        String name,
        @Nullable Integer row,
        @Nullable String organisation,
        @Nullable Post post,
        @Nullable String code,
        @Nullable Period valid,
        List<Difference> differences) {

    /** A post, in codes. */
    public record Post(
            String kind,
            @Nullable String stage,
            @Nullable String subject,
            @Nullable String staffing) {}
}
