package org.yanxun.demo;

import java.util.List;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.Roll;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

/** The demonstration district once its roster stands. */
record DemoDistrict(Grounds grounds, Roll roll) {

    DistrictId district() {
        return grounds.district();
    }

    List<Member> members() {
        return roll.members();
    }

    /** The people of the first school, its principal first. */
    List<Member> firstSchool() {
        return members().stream()
                .filter(member -> member.unit().equals(grounds.units().getFirst()))
                .toList();
    }

    /** That member acting at their own unit. */
    Actor actor(Member member, Role role) {
        OrgId unit = member.unit().id();
        String path = "/" + grounds.bureau() + "/" + unit + "/";
        return new Actor(member.id(), roll.nameOf(member.id()), role, unit, new Scope(district(), path));
    }
}
