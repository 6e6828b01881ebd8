package org.yanxun.access;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.session.Sessions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewOrganisation;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;
import org.yanxun.shell.route.CurrentActor;

/**
 * Someone in every hat, in a fresh district of a running house (bureau, college, two schools).
 *
 * <pre>{@code
 * @HouseTest
 * class SeatWebTests {
 *     @Autowired TestActors people;   // a fresh district for every test
 *
 *     @Test
 *     void a_teacher_sees_the_catalogue() {
 *         Visitor teacher = people.visitor(Role.TEACHER);   // over HTTP, forms carry their mark
 *         assertThat(teacher.get("/catalogue").status()).isEqualTo(200);
 *         mockMvc.perform(get("/catalogue").with(TestActors.as(people.actor(Role.TEACHER))));   // with MockMvc
 *         context.addCookies(people.browserCookies(port, Role.TEACHER));     // in Chromium
 *     }
 * }
 * }</pre>
 */
public final class TestActors {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 9, 1);

    private final ApplicationContext house;
    private final RosterIntake roster;
    private final Accounts accounts;
    private final AccountStore store;
    private final Hats hats;
    private final Sessions sessions;
    private final RosterIntake.Founded founded;
    private final OrgId school = OrgId.fresh();
    private final OrgId otherSchool = OrgId.fresh();
    private final Map<Role, PersonId> people = new EnumMap<>(Role.class);

    private TestActors(ApplicationContext house) {
        this.house = house;
        roster = house.getBean(RosterIntake.class);
        accounts = house.getBean(Accounts.class);
        store = house.getBean(AccountStore.class);
        hats = house.getBean(Hats.class);
        sessions = house.getBean(Sessions.class);
        String code = "T" + UUID.randomUUID().toString().substring(24);
        founded = roster.found(new RosterIntake.NewDistrict(code, "試區", "試區教育局", "試區教師進修學校"), LONG_AGO);
        addSchool(school, "01", "蛟川國小");
        addSchool(otherSchool, "02", "青峙國小");
        for (Role role : Role.values()) {
            people.put(role, settle(role));
        }
    }

    /** A fresh district with someone in every hat. */
    public static TestActors in(ApplicationContext house) {
        return new TestActors(house);
    }

    /** The same in another fresh district of the house. */
    public TestActors elsewhere() {
        return new TestActors(house);
    }

    /** An actor of nowhere, for handlers that look nothing up. */
    public static Actor somebody(Role role) {
        DistrictId district = DistrictId.fresh();
        OrgId home = OrgId.fresh();
        return new Actor(PersonId.fresh(), "沈老師", role, home, new Scope(district, "/" + home + "/"));
    }

    /** Makes a MockMvc request come from that actor. */
    public static RequestPostProcessor as(Actor actor) {
        return request -> {
            CurrentActor.set(request, actor);
            return request;
        };
    }

    /** The district. */
    public DistrictId district() {
        return founded.district();
    }

    /** The bureau, at the top. */
    public OrgId bureau() {
        return founded.bureau();
    }

    /** The training college. */
    public OrgId college() {
        return founded.college();
    }

    /** The school of principal, liaison, teacher and trainer. */
    public OrgId school() {
        return school;
    }

    /** Another school, where nobody is yet. */
    public OrgId otherSchool() {
        return otherSchool;
    }

    /** Who wears that hat. */
    public PersonId person(Role role) {
        PersonId person = people.get(role);
        if (person == null) {
            throw new IllegalStateException("nobody is " + role);
        }
        return person;
    }

    /** The person in that hat, as handlers see them. */
    public Actor actor(Role role) {
        Account account = account(person(role));
        return hat(account, role).worn(account);
    }

    /** The value of the cookie {@code session} of someone signed in with that hat. */
    public String cookie(Role role) {
        Account account = account(person(role));
        return sessions.begin(account, hat(account, role), "test");
    }

    /** The value of the cookie {@code session} of any person of this district, in that hat. */
    public String cookie(PersonId person, Role role) {
        accounts.open(district(), person);
        Account account = account(person);
        return sessions.begin(account, hat(account, role), "test");
    }

    /** Someone signed in with that hat, who calls over HTTP. */
    public Visitor visitor(Role role) {
        return Visitor.of(port(), cookie(role));
    }

    /** Any person of this district, signed in with that hat, who calls over HTTP. */
    public Visitor visitor(PersonId person, Role role) {
        return Visitor.of(port(), cookie(person, role));
    }

    /** The session's cookie for a window of Chromium on this house. */
    public List<com.microsoft.playwright.options.Cookie> browserCookies(int port, Role role) {
        return List.of(new com.microsoft.playwright.options.Cookie("session", cookie(role))
                .setUrl("http://localhost:" + port));
    }

    /** One more teacher at that school, without an account. */
    public PersonId addTeacher(String name, OrgId at) {
        PersonId person = PersonId.fresh();
        roster.addPeople(district(), List.of(NewPerson.teacher(person, staffNumber(person), name)));
        post(person, at, Term.PostKind.TEACHER, Period.since(LONG_AGO));
        return person;
    }

    /** One more post for a person. */
    public void post(PersonId person, OrgId at, Term.PostKind kind, Period valid) {
        boolean teaches = kind == Term.PostKind.TEACHER;
        Work work = teaches
                ? Work.teaching(SchoolStage.PRIMARY, Term.Subject.CHINESE)
                : new Work(kind, null, null, Term.Staffing.ESTABLISHED);
        roster.addPosts(district(), List.of(new NewPost(UUID.randomUUID(), person, at, work, valid)));
    }

    /** One more duty for a person. */
    public void duty(PersonId person, OrgId at, Term.DutyKind kind, Period valid) {
        roster.addDuties(district(), List.of(new NewDuty(UUID.randomUUID(), person, at, kind, valid)));
    }

    /** A liaison for that school, who teaches there as well. */
    public PersonId addLiaison(OrgId at) {
        PersonId person = addTeacher("鄰校聯絡員", at);
        duty(person, at, Term.DutyKind.LIAISON, Period.since(LONG_AGO));
        return person;
    }

    /** The account of a person. */
    public Account account(PersonId person) {
        return store.find(district(), person.value()).orElseThrow();
    }

    private int port() {
        return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private Hat hat(Account account, Role role) {
        return hats.of(district(), account.person()).stream()
                .filter(hat -> hat.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private PersonId settle(Role role) {
        PersonId person = PersonId.fresh();
        roster.addPeople(district(), List.of(NewPerson.teacher(person, staffNumber(person), "試" + role.name())));
        Period always = Period.since(LONG_AGO);
        switch (role) {
            case ADMINISTRATOR, BUREAU -> give(person, role, bureau());
            case COLLEGE -> give(person, role, college());
            case TRAINER -> give(person, role, school);
            case PRINCIPAL -> post(person, school, Term.PostKind.PRINCIPAL, always);
            case TEACHER -> post(person, school, Term.PostKind.TEACHER, always);
            case LIAISON -> {
                post(person, school, Term.PostKind.STAFF, always);
                duty(person, school, Term.DutyKind.LIAISON, always);
            }
        }
        accounts.open(district(), person);
        return person;
    }

    private void give(PersonId person, Role role, OrgId at) {
        accounts.grant(district(), person, new Accounts.Grant(role, at, Period.since(LONG_AGO)));
    }

    private void addSchool(OrgId id, String code, String name) {
        Roster.Nature nature = new Roster.Nature(
                Term.OrgType.PRIMARY, Term.Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY), false, false);
        roster.addOrganisations(
                district(), List.of(new NewOrganisation(id, bureau(), code, name, nature, Period.since(LONG_AGO))));
    }

    private static String staffNumber(PersonId person) {
        return "g" + person.toString().replace("-", "").substring(16);
    }
}
