package org.yanxun.demo;

import java.util.List;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Unit;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.RosterIntake.Founded;

/** The demonstration district once its roster stands. */
record DemoDistrict(Founded founded, List<Unit> units, List<Member> members, int year) {

    DistrictId district() {
        return founded.district();
    }

    OrgId college() {
        return founded.college();
    }
}
