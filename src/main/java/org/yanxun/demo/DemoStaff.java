package org.yanxun.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.yanxun.programme.SessionPlan.Trainer;
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

    /** Opens every account and offers one of each hat; answers who wears them. */
    Hats appoint(DemoDistrict demo) {
        OrgId bureau = demo.founded().bureau();
        List<Official> officials = List.of(
                new Official("管理員", "B001", Role.ADMINISTRATOR, bureau),
                new Official("陳主任", "B002", Role.BUREAU, bureau),
                new Official("沈教務", "C001", Role.COLLEGE, demo.college()),
                new Official("虞老師", "C002", Role.TRAINER, demo.college()));
        List<Actor> hired =
                officials.stream().map(official -> hire(demo, official)).toList();
        List<Actor> colleagues = new ArrayList<>();
        COLLEAGUES.forEach(name -> colleagues.add(hire(demo, colleague(demo, name, colleagues.size()))));
        accounts.openAll(demo.district());
        colleagues.forEach(actor -> wear(demo, actor));
        Map<Role, Actor> worn = new EnumMap<>(Role.class);
        for (Actor actor : hired) {
            grant(demo, actor);
            worn.put(actor.role(), actor);
        }
        List<Member> staff = demo.members().stream()
                .filter(member -> member.unit().equals(demo.units().getFirst()))
                .toList();
        worn.put(Role.PRINCIPAL, follow(demo, Role.PRINCIPAL, staff.get(0)));
        worn.put(Role.LIAISON, follow(demo, Role.LIAISON, staff.get(2)));
        worn.put(Role.TEACHER, follow(demo, Role.TEACHER, staff.get(8)));
        return new Hats(worn, trainers(hired.getLast(), colleagues));
    }

    private static Official colleague(DemoDistrict demo, String name, int place) {
        return new Official(name, String.format(Locale.ROOT, "C%03d", place + 3), Role.TRAINER, demo.college());
    }

    private static List<Trainer> trainers(Actor first, List<Actor> colleagues) {
        return Stream.concat(Stream.of(first), colleagues.stream())
                .map(actor -> new Trainer(actor.person(), actor.name()))
                .toList();
    }

    private Actor hire(DemoDistrict demo, Official official) {
        PersonId id = PersonId.fresh();
        var work = new Work(Term.PostKind.OFFICIAL, null, null, Term.Staffing.ESTABLISHED);
        intake.addPeople(
                demo.district(),
                List.of(new NewPerson(
                        id, official.number(), official.name(), null, Term.TraineeType.CIVIL_SERVANT, Contact.NONE)));
        intake.addPosts(demo.district(), List.of(new NewPost(UUID.randomUUID(), id, official.at(), work, since(demo))));
        var scope = new Scope(demo.district(), "/" + demo.founded().bureau() + "/");
        return new Actor(id, official.name(), official.role(), official.at(), scope);
    }

    private void wear(DemoDistrict demo, Actor actor) {
        accounts.grant(demo.district(), actor.person(), new Grant(actor.role(), actor.home(), since(demo)));
    }

    private void grant(DemoDistrict demo, Actor actor) {
        wear(demo, actor);
        oneClick.offer(demo.district(), actor.role(), actor.person(), actor.home());
    }

    private Actor follow(DemoDistrict demo, Role role, Member member) {
        oneClick.offer(demo.district(), role, member.id(), member.unit().id());
        return demo.actor(member, role);
    }

    private static Period since(DemoDistrict demo) {
        return Period.since(LocalDate.of(demo.year() - 6, 9, 1));
    }

    private record Official(String name, String number, Role role, OrgId at) {}
}
