package org.yanxun.demo;

import java.util.List;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Roll;
import org.yanxun.demo.district.Unit;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterIntake.Founded;

/** The demonstration district once its roster stands. */
record DemoDistrict(Founded founded, List<Unit> units, Roll roll, int year) {

    DistrictId district() {
        return founded.district();
    }

    OrgId college() {
        return founded.college();
    }

    List<Member> members() {
        return roll.members();
    }

    /** That member acting at their own unit. */
    Actor actor(Member member, Role role) {
        OrgId unit = member.unit().id();
        String path = "/" + founded.bureau() + "/" + unit + "/";
        return new Actor(member.id(), roll.nameOf(member.id()), role, unit, new Scope(district(), path));
    }
}
