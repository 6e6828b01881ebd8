package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
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
import org.yanxun.roster.find.OrganisationStore.Chapter;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldCredential;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonFile.Self;
import org.yanxun.shell.Screen;
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
                new OrganisationsScreen(List.of(BUREAU, SCHOOL, OTHER), Map.of(SCHOOL.id(), 3)),
                language);
        look("organisation", organisationScreen(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_a_persons_file_and_change_posts(Language language) {
        look("person", new PersonScreen(file(), DAY, Optional.empty(), Optional.of(Instant.EPOCH), true), language);
        look(
                "person-number",
                new PersonScreen(file(), DAY, Optional.of("11010519491231002X"), Optional.empty(), true),
                language);
        look("post-new", new PostScreen(file(), Optional.empty(), List.of(SCHOOL, OTHER), UUID.randomUUID()), language);
        HeldPost held = file().posts().getFirst();
        look("post-held", new PostScreen(file(), Optional.of(held), List.of(SCHOOL, OTHER), held.id()), language);
    }

    @Test
    void an_identity_number_is_masked_until_it_is_asked_for() {
        var masked = new PersonScreen(file(), DAY, Optional.empty(), Optional.empty(), true);

        assertThat(Drawn.html(masked, Language.HANT, Role.LIAISON))
                .contains("110*************2X")
                .doesNotContain("11010519491231002X");
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

    private static OrganisationScreen organisationScreen() {
        List<Person> people = people().people().subList(0, 1);
        return new OrganisationScreen(
                SCHOOL,
                DAY,
                List.of(new Chapter(
                        SCHOOL.name(),
                        NATURE,
                        new Period(DAY.minusYears(9), DAY),
                        OTHER.id().value())),
                people,
                Set.of(people.getFirst().id()),
                Map.of(OTHER.id().value(), OTHER.name()),
                List.of(OTHER));
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
                List.of(new HeldDuty(UUID.randomUUID(), SCHOOL.name(), DutyKind.HOMEROOM, since)),
                List.of(since),
                List.of(new HeldCredential(CredentialKind.BACKBONE, "DISTRICT", Subject.MUSIC, since)),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Organisation organisation(String name, @org.jspecify.annotations.Nullable OrgId parent) {
        OrgId id = OrgId.fresh();
        return new Organisation(id, parent, "/" + id + "/", "C-" + name.length(), name, NATURE, true);
    }

    private static void look(String name, Screen screen, Language language) {
        DRAWN.look("roster-" + name, screen, language, Role.BUREAU);
    }
}
