package org.yanxun.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yanxun.access.Accounts;
import org.yanxun.access.Accounts.Grant;
import org.yanxun.access.OneClick;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;

/** The people of the bureau and the college, everybody's accounts, and the hats that one click puts on. */
@Component
class DemoStaff {

    /** Who teaches at the college beside the trainer of one click. */
    private static final List<String> COLLEAGUES =
            List.of("祝老師", "柳老師", "賀老師", "江老師", "顏老師", "梅老師", "溫老師", "盛老師", "鍾老師", "邵老師", "舒老師");

    private final RosterIntake intake;
    private final Accounts accounts;
    private final OneClick oneClick;

    DemoStaff(RosterIntake intake, Accounts accounts, OneClick oneClick) {
        this.intake = intake;
        this.accounts = accounts;
        this.oneClick = oneClick;
    }

    /** Hires everybody of the bureau and the college. */
    Officials hire(Grounds grounds) {
        List<Official> posts = new ArrayList<>(List.of(
                new Official("管理員", "B001", Role.ADMINISTRATOR, grounds.bureau()),
                new Official("陳主任", "B002", Role.BUREAU, grounds.bureau()),
                new Official("沈教務", "C001", Role.COLLEGE, grounds.college()),
                new Official("虞老師", "C002", Role.TRAINER, grounds.college())));
        int worn = posts.size();
        COLLEAGUES.forEach(name -> posts.add(colleague(grounds, name, posts.size() - 1)));
        intake.addPeople(
                grounds.district(), posts.stream().map(Official::person).toList());
        intake.addPosts(
                grounds.district(),
                posts.stream().map(each -> each.post(grounds.inOffice())).toList());
        List<Actor> hired = posts.stream().map(each -> each.actor(grounds)).toList();
        return new Officials(hired.subList(0, worn), hired.subList(worn, hired.size()));
    }

    /** Opens every account and offers one of each hat; answers who wears them. */
    Hats appoint(DemoDistrict demo, Officials officials) {
        accounts.openAll(demo.district());
        officials.colleagues().forEach(actor -> wear(demo, actor));
        Map<Role, Actor> worn = new EnumMap<>(Role.class);
        for (Actor actor : officials.ofOneClick()) {
            grant(demo, actor);
            worn.put(actor.role(), actor);
        }
        List<Member> staff = demo.firstSchool();
        worn.put(Role.PRINCIPAL, follow(demo, Role.PRINCIPAL, staff.get(0)));
        worn.put(Role.LIAISON, follow(demo, Role.LIAISON, staff.get(2)));
        worn.put(Role.TEACHER, follow(demo, Role.TEACHER, staff.get(8)));
        return new Hats(worn, officials.trainers());
    }

    private static Official colleague(Grounds grounds, String name, int place) {
        return new Official(name, String.format(Locale.ROOT, "C%03d", place), Role.TRAINER, grounds.college());
    }

    private void wear(DemoDistrict demo, Actor actor) {
        accounts.grant(
                demo.district(),
                actor.person(),
                new Grant(actor.role(), actor.home(), demo.grounds().inOffice()));
    }

    private void grant(DemoDistrict demo, Actor actor) {
        wear(demo, actor);
        oneClick.offer(demo.district(), actor.role(), actor.person(), actor.home());
    }

    private Actor follow(DemoDistrict demo, Role role, Member member) {
        oneClick.offer(demo.district(), role, member.id(), member.unit().id());
        return demo.actor(member, role);
    }

    private record Official(PersonId id, String name, String number, Role role, OrgId at) {

        Official(String name, String number, Role role, OrgId at) {
            this(PersonId.fresh(), name, number, role, at);
        }

        NewPerson person() {
            return new NewPerson(id, number, name, null, Term.TraineeType.CIVIL_SERVANT, Contact.NONE);
        }

        NewPost post(Period inOffice) {
            var work = new Work(Term.PostKind.OFFICIAL, null, null, Term.Staffing.ESTABLISHED);
            return new NewPost(UuidCreator.getTimeOrderedEpoch(), id, at, work, inOffice);
        }

        Actor actor(Grounds grounds) {
            return new Actor(id, name, role, at, new Scope(grounds.district(), "/" + grounds.bureau() + "/"));
        }
    }
}
