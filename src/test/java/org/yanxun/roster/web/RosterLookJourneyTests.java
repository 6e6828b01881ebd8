package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.Roster.Post;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldCredential;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonFile.HeldStretch;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.find.PersonFile.Self;
import org.yanxun.roster.web.PersonScreen.Reader;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

class RosterLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);
    private static final Nature NATURE = new Nature(
            OrgType.NINE_YEAR, Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR), true, true);
    private static final Organisation BUREAU = organisation("鏡湖區教育局", null);
    private static final Organisation SCHOOL = organisation("東門九年一貫制學校", BUREAU.id());
    private static final Organisation OTHER = organisation("西門國中", BUREAU.id());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_who_is_where(Language language) {
        look("people", people(), language);
        look("people-none", new PeopleScreen(ask("無此人"), List.of(), Optional.empty(), List.of(SCHOOL)), language);
        look(
                "organisations",
                new OrganisationsScreen(
                        List.of(BUREAU, SCHOOL, OTHER),
                        Map.of(SCHOOL.id(), 3),
                        true,
                        new OrganisationsScreen.Day(LocalDate.of(2026, 3, 2), true)),
                language);
        look("organisation", organisationScreen(List.of()), language);
        List<FieldProblem> wrong = List.of(
                FieldProblem.of("successor", "roster.wrong.missing"),
                FieldProblem.of("on", "roster.wrong.date", "2026-02-30"),
                FieldProblem.of("reason", "roster.wrong.reasonLong", 200));
        look("organisation-wrong", organisationScreen(wrong), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_a_persons_file_and_change_posts(Language language) {
        look("person", person(Optional.empty(), Role.BUREAU), language);
        look("person-number", person(Optional.of("11010519491231002X"), Role.BUREAU), language);
        look("post-new", post(Optional.empty(), PostForm.blank(Instant.EPOCH), List.of()), language);
        HeldPost held = file().posts().getFirst();
        PostForm form = PostForm.of(held, Instant.EPOCH);
        look("post-held", post(Optional.of(held), form, List.of()), language);
        var wrong = FieldProblem.of("until", "roster.wrong.endsBeforeItBegins");
        look("post-wrong", post(Optional.of(held), form, List.of(wrong)), language);
    }

    @Test
    void an_identity_number_is_masked_until_it_is_asked_for() {
        assertThat(Drawn.html(person(Optional.empty(), Role.LIAISON), Language.HANT, Role.LIAISON))
                .contains("110*************2X")
                .doesNotContain("11010519491231002X");
    }

    @Test
    void everybody_is_offered_what_they_may_do_and_nothing_else() {
        assertThat(html(Role.BUREAU)).contains("新增任職", "任命兼任", "新增一段教齡", "新增稱號", "新增資格或學歷", "更正基本情況");
        assertThat(html(Role.PRINCIPAL)).contains("任命兼任", "新增資格或學歷").doesNotContain("新增稱號");
        assertThat(html(Role.ADMINISTRATOR))
                .contains("任命兼任")
                .doesNotContain("新增任職", "新增一段教齡", "新增資格或學歷", "更正基本情況", "查看號碼");
    }

    @Test
    void the_last_change_is_named_before_it_is_taken_back() {
        assertThat(html(Role.BUREAU)).contains("最近一次變更", "辦理了調動", "撤銷最近一次變更");
    }

    private static String html(Role role) {
        return Drawn.html(person(Optional.empty(), role), Language.HANT, role);
    }

    private static PersonScreen person(Optional<String> number, Role role) {
        var actor = new Actor(
                PersonId.fresh(), "沈老師", role, SCHOOL.id(), new Scope(DistrictId.fresh(), "/" + SCHOOL.id() + "/"));
        return new PersonScreen(file(), DAY, number, new Reader(actor, Set.of(SCHOOL.id()), ZoneOffset.UTC));
    }

    private static PostScreen post(Optional<HeldPost> held, PostForm form, List<FieldProblem> problems) {
        return new PostScreen(file(), held, List.of(SCHOOL, OTHER), form, problems);
    }

    @Test
    void a_name_that_looks_like_markup_stays_a_name() {
        var person = new Person(PersonId.fresh(), "<script>alert(1)</script>", null, null);
        var screen = new PeopleScreen(ask("\"><b>"), List.of(person), Optional.empty(), List.of());

        assertThat(Drawn.html(screen, Language.HANT, Role.BUREAU))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "\"><b>");
    }

    private static PeopleAsk ask(String typed) {
        return new PeopleAsk(typed, null, "PRIMARY", null, null, null, null);
    }

    private static PeopleScreen people() {
        Post post = new Post(
                SCHOOL.id(),
                SCHOOL.name(),
                PostKind.TEACHER,
                SchoolStage.PRIMARY,
                Subject.CHINESE,
                Staffing.ESTABLISHED);
        return new PeopleScreen(
                ask("曾"),
                List.of(
                        new Person(PersonId.fresh(), "曾國華", "T1001", post),
                        new Person(PersonId.fresh(), "阿依古麗·買買提", null, null)),
                Optional.of("q=x"),
                List.of(BUREAU, SCHOOL, OTHER));
    }

    private static OrganisationScreen organisationScreen(List<FieldProblem> problems) {
        List<Person> people = people().people().subList(0, 1);
        return new OrganisationScreen(
                SCHOOL,
                DAY,
                List.of(new Chapter(
                        UUID.randomUUID(),
                        new Chapter.Facts(SCHOOL.name(), BUREAU.id(), NATURE),
                        new Period(DAY.minusYears(9), DAY),
                        OTHER.id().value())),
                new OrganisationScreen.Staff(people, Set.of(people.getFirst().id())),
                Map.of(OTHER.id().value(), OTHER.name()),
                new OrganisationScreen.May(Optional.of(Instant.EPOCH), false, true),
                new OrganisationScreen.Merging(List.of(OTHER), new MergeForm("", "2026-02-30", "佈局調整"), problems));
    }

    private static PersonFile file() {
        Work work = Work.teaching(SchoolStage.PRIMARY, Subject.MUSIC);
        Period since = Period.since(LocalDate.of(2013, 2, 1));
        return new PersonFile(
                new Self(
                        PersonId.fresh(),
                        "曾國華",
                        "T1001",
                        "110*************2X",
                        TraineeType.TEACHER,
                        new Contact("13800000000", "z@example.org")),
                List.of(new HeldPost(UUID.randomUUID(), SCHOOL.id(), SCHOOL.name(), work, since)),
                List.of(new HeldDuty(UUID.randomUUID(), SCHOOL.id(), SCHOOL.name(), DutyKind.HOMEROOM, since)),
                List.of(new HeldStretch(UUID.randomUUID(), since)),
                List.of(
                        credential(CredentialKind.BACKBONE, "DISTRICT", null),
                        credential(CredentialKind.PUTONGHUA, "二級甲等", "331002013000048")),
                new LastChange(Instant.EPOCH, "roster.transfer"));
    }

    private static HeldCredential credential(
            CredentialKind kind, String level, @org.jspecify.annotations.Nullable String number) {
        return new HeldCredential(UUID.randomUUID(), kind, level, Subject.MUSIC, number, Period.since(DAY));
    }

    private static Organisation organisation(String name, @org.jspecify.annotations.Nullable OrgId parent) {
        OrgId id = OrgId.fresh();
        return new Organisation(id, parent, "/" + id + "/", "C-" + name.length(), name, NATURE, true);
    }

    private static void look(String name, Screen screen, Language language) {
        DRAWN.look("roster-" + name, screen, language, Role.BUREAU);
    }
}
