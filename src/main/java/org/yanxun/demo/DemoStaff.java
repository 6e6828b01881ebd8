package org.yanxun.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.access.Accounts;
import org.yanxun.access.Accounts.Grant;
import org.yanxun.access.OneClick;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
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

    private final RosterIntake intake;
    private final Accounts accounts;
    private final OneClick oneClick;

    DemoStaff(RosterIntake intake, Accounts accounts, OneClick oneClick) {
        this.intake = intake;
        this.accounts = accounts;
        this.oneClick = oneClick;
    }

    /** Opens every account and offers one of each hat; answers who acts for the college and for the bureau. */
    Officers appoint(DemoDistrict demo) {
        OrgId bureau = demo.founded().bureau();
        PersonId keeper = hire(demo, bureau, "管理員", "B001");
        PersonId officer = hire(demo, bureau, "陳主任", "B002");
        PersonId dean = hire(demo, demo.college(), "沈教務", "C001");
        PersonId trainer = hire(demo, demo.college(), "虞老師", "C002");
        accounts.openAll(demo.district());
        grant(demo, keeper, Role.ADMINISTRATOR, bureau);
        grant(demo, officer, Role.BUREAU, bureau);
        grant(demo, dean, Role.COLLEGE, demo.college());
        grant(demo, trainer, Role.TRAINER, demo.college());
        List<Member> staff = demo.members().stream()
                .filter(member -> member.unit().equals(demo.units().getFirst()))
                .toList();
        follow(demo.district(), Role.PRINCIPAL, staff.get(0));
        follow(demo.district(), Role.LIAISON, staff.get(2));
        follow(demo.district(), Role.TEACHER, staff.get(8));
        return new Officers(actor(demo, officer, "陳主任", Role.BUREAU), actor(demo, dean, "沈教務", Role.COLLEGE));
    }

    private PersonId hire(DemoDistrict demo, OrgId organisation, String name, String number) {
        PersonId id = PersonId.fresh();
        var work = new Work(Term.PostKind.OFFICIAL, null, null, Term.Staffing.ESTABLISHED);
        Period since = Period.since(LocalDate.of(demo.year() - 6, 9, 1));
        intake.addPeople(
                demo.district(),
                List.of(new NewPerson(id, number, name, null, Term.TraineeType.CIVIL_SERVANT, Contact.NONE)));
        intake.addPosts(demo.district(), List.of(new NewPost(UUID.randomUUID(), id, organisation, work, since)));
        return id;
    }

    private void grant(DemoDistrict demo, PersonId person, Role role, OrgId organisation) {
        Period since = Period.since(LocalDate.of(demo.year() - 6, 9, 1));
        accounts.grant(demo.district(), person, new Grant(role, organisation, since));
        oneClick.offer(demo.district(), role, person, organisation);
    }

    private void follow(DistrictId district, Role role, Member member) {
        oneClick.offer(district, role, member.id(), member.unit().id());
    }

    private static Actor actor(DemoDistrict demo, PersonId person, String name, Role role) {
        OrgId bureau = demo.founded().bureau();
        return new Actor(person, name, role, bureau, new Scope(demo.district(), "/" + bureau + "/"));
    }

    /** Who acts for the bureau and for the college. */
    record Officers(Actor bureau, Actor college) {}
}
