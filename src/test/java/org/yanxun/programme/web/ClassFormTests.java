package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yanxun.kernel.CreditCategory;
import tools.jackson.databind.json.JsonMapper;

class ClassFormTests {

    private static final UUID ID = UUID.fromString("0190a5b0-0000-7000-8000-000000000001");

    @Test
    void an_empty_form_has_the_identity_it_is_told_one_session_and_the_usual_category() {
        ClassForm ofTheCollege = ClassForm.blank(ID, false);

        assertThat(ofTheCollege.id()).isEqualTo(ID.toString());
        assertThat(ofTheCollege.version()).isEmpty();
        assertThat(ofTheCollege.sessions()).hasSize(1);
        assertThat(ofTheCollege.terms().category()).isEqualTo(CreditCategory.CENTRALISED.name());
        assertThat(ClassForm.blank(ID, true).terms().category()).isEqualTo(CreditCategory.SCHOOL_BASED.name());
    }

    @Test
    void what_a_browser_leaves_out_counts_as_empty() {
        ClassForm form = ClassForm.of(new LinkedMultiValueMap<>());

        assertThat(form.id()).isEmpty();
        assertThat(form.naming()).isEqualTo(new ClassForm.NamingForm("", "", ""));
        assertThat(form.audience()).isEqualTo(ClassForm.AudienceForm.NONE);
        assertThat(form.sessions()).isEmpty();
    }

    @Test
    void what_a_program_leaves_out_counts_as_empty_too() {
        ClassForm form = JsonMapper.shared().readValue("{\"naming\":{\"title\":\" 研討 \"}}", ClassForm.class);

        assertThat(form.naming()).isEqualTo(new ClassForm.NamingForm("研討", "", ""));
        assertThat(form.terms()).isEqualTo(new ClassForm.TermsForm("", "", ""));
        assertThat(form.programme().name()).isEmpty();
        assertThat(form.audience()).isEqualTo(ClassForm.AudienceForm.NONE);
    }

    @Test
    void sessions_are_read_in_their_order_until_one_is_missing() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("sessions[0].id", "a");
        sent.set("sessions[0].place", " 302 ");
        sent.set("sessions[1].id", "b");
        sent.set("sessions[3].id", "d");

        assertThat(ClassForm.of(sent).sessions()).extracting(SessionForm::id).containsExactly("a", "b");
        assertThat(ClassForm.of(sent).sessions().getFirst().place()).isEqualTo("302");
    }

    @Test
    void blank_choices_are_no_choices() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("stages", " ");
        sent.add("stages", "PRIMARY");

        assertThat(ClassForm.of(sent).audience().stages()).containsExactly("PRIMARY");
    }

    @Test
    void identities_are_made_only_where_none_was_given() {
        ClassForm bare = JsonMapper.shared()
                .readValue("{\"programme\":{\"name\":\"新項目\"},\"sessions\":[{\"place\":\"302\"}]}", ClassForm.class);

        ClassForm identified = bare.identified();

        assertThat(UUID.fromString(identified.id()).version()).isEqualTo(7);
        assertThat(identified.programme().freshId()).isNotEmpty();
        assertThat(identified.sessions().getFirst().id()).isNotEmpty();
        assertThat(identified.identified()).isEqualTo(identified);
    }

    @Test
    void the_address_of_a_class_outweighs_what_the_form_says() {
        ClassForm form = ClassForm.blank(UUID.randomUUID(), false).identifiedAs(ID);

        assertThat(form.id()).isEqualTo(ID.toString());
    }

    @Test
    void another_session_is_like_the_last_a_day_later_under_an_identity_of_its_own() {
        ClassForm two = ClassForm.blank(ID, false).withAnotherSession();

        assertThat(two.sessions().getLast().id())
                .isNotEqualTo(two.sessions().getFirst().id());
        assertThat(two.withoutSession(two.sessions().getLast().id()).sessions()).hasSize(1);
        assertThat(ClassForm.of(new LinkedMultiValueMap<>())
                        .withAnotherSession()
                        .sessions())
                .hasSize(1);
    }

    @Test
    void an_unreadable_day_has_no_day_after_it() {
        SessionForm session = SessionForm.of(field -> field.equals("date") ? "morgen" : "x");

        assertThat(session.next().when().date()).isEmpty();
        assertThat(session.next().place()).isEqualTo("x");
        assertThat(SessionForm.of(field -> field.equals("date") ? "2026-12-31" : "")
                        .next()
                        .when()
                        .date())
                .isEqualTo("2027-01-01");
    }

    @Test
    void leaving_is_noted_only_where_it_was_asked_for() {
        assertThat(SessionForm.of(field -> field.equals("checkout") ? "true" : "")
                        .hasCheckout())
                .isTrue();
        assertThat(SessionForm.of(field -> field.equals("checkout") ? "on" : "").hasCheckout())
                .isFalse();
    }
}
