package org.yanxun.roster.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.LastChange;
import org.yanxun.roster.find.PersonFile.Self;
import org.yanxun.roster.web.person.FactScreen.About;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

/** The forms about one person, at first and with something wrong in them, on a phone and on a desk. */
class FactLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final OrgId SCHOOL = OrgId.fresh();
    private static final PersonId PERSON = PersonId.fresh();
    private static final Period SINCE = Period.since(LocalDate.of(2025, 9, 1));
    private static final NewDuty LIAISON = new NewDuty(UUID.randomUUID(), PERSON, SCHOOL, DutyKind.LIAISON, SINCE);
    private static final NewCredential GRADE =
            new NewCredential(UUID.randomUUID(), PERSON, CredentialKind.PUTONGHUA, "二級甲等", null, "33100201", SINCE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_keep_a_persons_file(Language language) {
        look("duty-new", blank(Part.DUTIES, null, List.of()), language);
        look("title-new", blank(Part.CREDENTIALS, CredentialFamily.TITLE, List.of()), language);
        look("service-new", blank(Part.SERVICE, null, wrongs()), language);
        look("duty", held(Part.DUTIES, null, LIAISON), language);
        look("qualification", held(Part.CREDENTIALS, CredentialFamily.QUALIFICATION, GRADE), language);
        look("service", held(Part.SERVICE, null, new NewService(UUID.randomUUID(), PERSON, SINCE)), language);
        look("self", new SelfScreen(file(), SelfForm.of(file()), List.of()), language);
        look("self-wrong", new SelfScreen(file(), SelfForm.of(file()), numberWrong()), language);
    }

    @Test
    void a_fault_stands_at_the_form_it_belongs_to() {
        String html =
                Drawn.html(new SelfScreen(file(), SelfForm.of(file()), numberWrong()), Language.HANT, Role.BUREAU);

        assertThat(html).containsOnlyOnce("id=\"idNumber-wrong\"").doesNotContain("id=\"name-wrong\"");
    }

    private static List<FieldProblem> wrongs() {
        return List.of(FieldProblem.of("from", "roster.wrong.overlap"));
    }

    private static List<FieldProblem> numberWrong() {
        return List.of(FieldProblem.of("idNumber", "roster.wrong.numberTaken"));
    }

    private static FactScreen blank(Part part, @Nullable CredentialFamily family, List<FieldProblem> wrong) {
        return new FactScreen(
                file(), about(part, family), Optional.empty(), FactForm.blank(Instant.EPOCH), places(), wrong);
    }

    private static FactScreen held(Part part, @Nullable CredentialFamily family, Fact fact) {
        return new FactScreen(
                file(), about(part, family), Optional.of(fact), FactForm.of(fact, Instant.EPOCH), places(), List.of());
    }

    private static About about(Part part, @Nullable CredentialFamily family) {
        var scope = new Scope(DistrictId.fresh(), "/" + SCHOOL + "/");
        return new About(new Actor(PERSON, "沈老師", Role.BUREAU, SCHOOL, scope), part, family);
    }

    private static Map<String, String> places() {
        return Map.of(SCHOOL.toString(), "東門國小");
    }

    private static PersonFile file() {
        var self = new Self(
                PERSON, "曾國華", "T1001", "110*************2X", TraineeType.TEACHER, new Contact("13800000000", null));
        return new PersonFile(
                self, List.of(), List.of(), List.of(), List.of(), new LastChange(Instant.EPOCH, "roster.addFact"));
    }

    private static void look(String name, Screen screen, Language language) {
        DRAWN.look("roster-" + name, screen, language, Role.BUREAU);
    }
}
