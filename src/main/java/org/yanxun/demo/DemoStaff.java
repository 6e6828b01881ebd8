package org.yanxun.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yanxun.access.Accounts;
import org.yanxun.access.Accounts.Grant;
import org.yanxun.access.OneClick;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.RosterIntake;

/** The people of the bureau and the college, everybody's accounts, and the hats that one click puts on. */
@Component
class DemoStaff {

    private final RosterIntake intake;
    private final Accounts accounts;
    private final OneClick oneClick;

    DemoStaff(RosterIntake intake, Accounts accounts, OneClick oneClick) {
        this.intake = intake;
        this.accounts = accounts;
        this.oneClick = oneClick;
    }

    /** Hires the officials, opens every account and offers one of each hat; answers who wears them. */
    Hats appoint(DemoDistrict demo, Officials officials) {
        Grounds grounds = demo.grounds();
        List<Official> all = officials.all();
        intake.addPeople(demo.district(), all.stream().map(Official::person).toList());
        intake.addPosts(
                demo.district(), all.stream().map(each -> each.post(grounds)).toList());
        accounts.openAll(demo.district());
        officials.colleagues().forEach(each -> wear(demo, each.actor(grounds)));
        Map<Role, Actor> worn = new EnumMap<>(Role.class);
        for (Official each : officials.ofOneClick()) {
            Actor actor = each.actor(grounds);
            wear(demo, actor);
            oneClick.offer(demo.district(), actor.role(), actor.person(), actor.home());
            worn.put(actor.role(), actor);
        }
        List<Member> staff = demo.firstSchool();
        worn.put(Role.PRINCIPAL, follow(demo, Role.PRINCIPAL, staff.get(0)));
        worn.put(Role.LIAISON, follow(demo, Role.LIAISON, staff.get(2)));
        worn.put(Role.TEACHER, follow(demo, Role.TEACHER, staff.get(8)));
        return new Hats(worn, officials.trainers());
    }

    private void wear(DemoDistrict demo, Actor actor) {
        accounts.grant(
                demo.district(),
                actor.person(),
                new Grant(actor.role(), actor.home(), demo.grounds().inOffice()));
    }

    private Actor follow(DemoDistrict demo, Role role, Member member) {
        oneClick.offer(demo.district(), role, member.id(), member.unit().id());
        return demo.actor(member, role);
    }
}
