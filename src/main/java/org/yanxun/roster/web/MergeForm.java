package org.yanxun.roster.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form about a merger carries, as it was sent.
 *
 * @param successor the organisation that takes the people over
 * @param on the first day of it, as 2013-09-01
 */
record MergeForm(
        @Nullable String successor,
        @Nullable String on,
        @Nullable String reason) {

    /** A form not filled in yet. */
    static final MergeForm BLANK = new MergeForm(null, null, null);

    /**
     * The same, if it names a place and a day.
     *
     * @throws InvalidInput naming every field that is missing or wrong
     */
    MergeForm checked() {
        Typed.all(List.of(this::into, this::day));
        return this;
    }

    OrgId into() {
        return Typed.place("successor", successor);
    }

    LocalDate day() {
        return Typed.day("on", on);
    }

    /** Why; empty if nothing is said. */
    String because() {
        return Typed.text(reason);
    }
}
