package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.enrolment.domain.Candidate.Post;
import org.yanxun.enrolment.domain.EligibilityRule.Question;
import org.yanxun.enrolment.domain.Offer.Audience;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.Verdict;

class EligibilityRuleTests {

    private static final Instant BEGINS = Instant.parse("2026-12-05T00:30:00Z");
    private static final Instant BEFORE = BEGINS.minusSeconds(1);
    private static final Post PRIMARY_CHINESE = new Post("TEACHER", "PRIMARY", "CHINESE", "/d/school/", false, false);
    private static final Post JUNIOR_SCIENCE = new Post("TEACHER", "JUNIOR", "SCIENCE", "/d/other/", true, true);

    @Test
    void whoever_is_in_post_may_sit_in_a_class_for_everybody() {
        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(everybody()), BEFORE))
                .isEmpty();
    }

    @Test
    void a_class_that_is_not_open_takes_nobody() {
        Offer closed = offer(everybody(), false);

        assertThat(refusals(candidate(PRIMARY_CHINESE), closed, BEFORE)).containsExactly("enrolment.rule.open");
    }

    @Test
    void nobody_joins_a_class_once_it_has_begun() {
        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(everybody()), BEGINS))
                .containsExactly("enrolment.rule.notBegun");
    }

    @Test
    void without_a_post_there_is_no_seat() {
        assertThat(refusals(candidate(), offer(everybody()), BEFORE)).contains("enrolment.rule.inPost");
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, true", "JUNIOR, false"})
    void a_class_for_a_stage_takes_that_stage_only(String stage, boolean takes) {
        var audience = new Audience(Set.of(stage), Set.of(), Set.of(), null, null, false, false);

        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(audience), BEFORE).isEmpty())
                .isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, true", "MUSIC, false"})
    void a_class_for_a_subject_takes_that_subject_only(String subject, boolean takes) {
        var audience = new Audience(Set.of(), Set.of(subject), Set.of(), null, null, false, false);

        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(audience), BEFORE).isEmpty())
                .isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({"TEACHER, true", "PRINCIPAL, false"})
    void a_class_for_a_kind_of_post_takes_that_kind_only(String kind, boolean takes) {
        var audience = new Audience(Set.of(), Set.of(), Set.of(kind), null, null, false, false);

        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(audience), BEFORE).isEmpty())
                .isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({"/d/school/, true", "/d/, true", "/d/other/, false"})
    void a_schools_own_class_takes_its_own_people_only(String path, boolean takes) {
        var audience = new Audience(Set.of(), Set.of(), Set.of(), new Offer.Within(path, "某校"), null, false, false);

        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(audience), BEFORE).isEmpty())
                .isEqualTo(takes);
    }

    @Test
    void a_class_for_rural_or_migrant_schools_takes_only_their_people() {
        var rural = new Audience(Set.of(), Set.of(), Set.of(), null, null, true, false);
        var migrant = new Audience(Set.of(), Set.of(), Set.of(), null, null, false, true);

        assertThat(refusals(candidate(JUNIOR_SCIENCE), offer(rural), BEFORE)).isEmpty();
        assertThat(refusals(candidate(JUNIOR_SCIENCE), offer(migrant), BEFORE)).isEmpty();
        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(rural), BEFORE)).containsExactly("enrolment.rule.rural");
        assertThat(refusals(candidate(PRIMARY_CHINESE), offer(migrant), BEFORE))
                .containsExactly("enrolment.rule.migrant");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void five_years_of_teaching_are_within_five_years(int years, boolean takes) {
        var audience = new Audience(Set.of(), Set.of(), Set.of(), null, 5, false, false);
        var candidate = new Candidate(List.of(PRIMARY_CHINESE), years, null);

        assertThat(refusals(candidate, offer(audience), BEFORE).isEmpty()).isEqualTo(takes);
    }

    @Test
    void a_person_cannot_sit_in_two_sessions_at_once() {
        var candidate = new Candidate(List.of(PRIMARY_CHINESE), 8, "課例研討");
        List<Verdict> answers = EligibilityRule.answers(new Question(candidate, offer(everybody()), BEFORE));

        assertThat(answers).contains(Verdict.refused("enrolment.rule.clash", "課例研討"));
    }

    @Test
    void a_person_with_two_posts_is_measured_by_the_one_that_fits() {
        var juniors = new Audience(Set.of("JUNIOR"), Set.of(), Set.of(), null, null, false, false);

        assertThat(refusals(candidate(PRIMARY_CHINESE, JUNIOR_SCIENCE), offer(juniors), BEFORE))
                .isEmpty();
    }

    @Test
    void several_wishes_must_be_met_by_one_post() {
        var primaryScience = new Audience(Set.of("PRIMARY"), Set.of("SCIENCE"), Set.of(), null, null, false, false);
        var juniorScience = new Audience(Set.of("JUNIOR"), Set.of("SCIENCE"), Set.of(), null, null, false, false);
        Candidate both = candidate(PRIMARY_CHINESE, JUNIOR_SCIENCE);

        assertThat(refusals(both, offer(primaryScience), BEFORE)).containsExactly("enrolment.rule.onePost");
        assertThat(refusals(both, offer(juniorScience), BEFORE)).isEmpty();
    }

    private static Audience everybody() {
        return new Audience(Set.of(), Set.of(), Set.of(), null, null, false, false);
    }

    private static Offer offer(Audience audience) {
        return offer(audience, true);
    }

    private static Offer offer(Audience audience, boolean open) {
        return new Offer(
                UUID.randomUUID(),
                new Offer.Naming("課例研討", null, null, "集中培訓", "進修學校"),
                new Offer.Terms(CreditCategory.CENTRALISED, 30, false, BigDecimal.TWO, Credits.of(2)),
                new Offer.Standing(open, 0, null),
                new Offer.Span(BEGINS, BEGINS.plusSeconds(7200)),
                audience,
                List.of());
    }

    private static Candidate candidate(Post... posts) {
        return new Candidate(List.of(posts), 10, null);
    }

    private static List<@Nullable String> refusals(Candidate candidate, Offer offer, Instant now) {
        return EligibilityRule.answers(new Question(candidate, offer, now)).stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(verdict -> ((Verdict.Refused) verdict).reason())
                .toList();
    }
}
