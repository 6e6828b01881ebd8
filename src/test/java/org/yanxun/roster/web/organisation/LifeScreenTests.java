package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.web.organisation.LifeScreen.Act;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class LifeScreenTests {

    private static final OrgId ID = OrgId.fresh();
    private static final Organisation EAST = new Organisation(
            ID,
            ID,
            "/" + ID + "/",
            "E",
            "東門國小",
            new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(), false, false),
            true);
    private static final LifeForm FORM = LifeForm.blank(UUID.randomUUID(), ID, LocalDate.of(2026, 3, 2));

    @Test
    void a_form_goes_to_its_organisation_and_back_there() {
        LifeScreen adding = new LifeScreen(Act.ADD, "/roster/organisations", null, FORM, List.of(EAST), List.of());
        LifeScreen closing = new LifeScreen(Act.CLOSE, "", EAST, FORM, List.of(), List.of()).to("/close");

        assertThat(adding.address()).isEqualTo("/roster/organisations");
        assertThat(closing.address()).isEqualTo("/roster/organisations/" + ID);
        assertThat(closing.action()).isEqualTo(closing.address() + "/close");
        assertThat(adding.places()).containsEntry(ID.toString(), "東門國小");
        assertThat(closing.places()).isEmpty();
    }

    @Test
    void every_act_is_named_and_explained_in_every_language() {
        for (Act act : Act.values()) {
            String title = new LifeScreen(act, "", EAST, FORM, List.of(), List.of()).title();
            for (Language language : Language.values()) {
                assertThat(new Words().in(language).knows(title)).as(title).isTrue();
                assertThat(new Words().in(language).knows(title + ".what"))
                        .as(title)
                        .isTrue();
            }
        }
    }

    @Test
    void what_is_wrong_is_kept_with_what_was_typed() {
        LifeScreen blank = new LifeScreen(Act.ADD, "/x", null, FORM, List.of(), List.of());
        LifeScreen wrong = blank.with(List.of(FieldProblem.of("name", "roster.wrong.missing")));

        assertThat(blank.status()).isEqualTo(HttpStatus.OK);
        assertThat(wrong.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(wrong.isWrong("name")).isTrue();
        assertThat(wrong.isWrong("code")).isFalse();
        assertThat(wrong.form()).isEqualTo(FORM);
        assertThat(wrong.said(FORM.parent())).isEqualTo(ID.toString());
        assertThat(wrong.said(null)).isEmpty();
        assertThat(wrong.hasStage("PRIMARY")).isFalse();
    }
}
