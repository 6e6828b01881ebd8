package org.yanxun.demo;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.demo.district.Unit;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.RosterIntake.Founded;

/**
 * The demonstration district before anybody works in it.
 *
 * @param year the first plan year it tells of
 */
record Grounds(Founded founded, List<Unit> units, int year) {

    DistrictId district() {
        return founded.district();
    }

    OrgId bureau() {
        return founded.bureau();
    }

    OrgId college() {
        return founded.college();
    }

    /** Since when those who do not belong to its units have been in office. */
    Period inOffice() {
        return Period.since(LocalDate.of(year - 6, 9, 1));
    }
}
