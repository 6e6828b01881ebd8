package org.yanxun.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.SomeFacts;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.SomePerson;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;

@StoreTest
class RosterIndicatorsStoreTests {

    private static final String TODAY = "2013-10-14";

    private final SomeFacts facts;
    private final Indicator staff;
    private final Indicator titles;
    private final Indicator qualifications;
    private final Indicator coverage;

    RosterIndicatorsStoreTests(JdbcClient jdbc) {
        facts = SomeFacts.in(jdbc);
        staff = new InPost(jdbc);
        titles = new Titles(jdbc);
        qualifications = new Qualifications(jdbc);
        coverage = new Coverage(jdbc);
    }

    @Test
    void people_in_post_are_counted_by_post_school_and_day() {
        person().as(PostKind.RESEARCHER).create();
        person().as(PostKind.RESEARCHER).from("2013-11-01").create();
        person().as(PostKind.RESEARCHER).staffed(Staffing.ON_LEAVE).create();
        facts.teacher("甲");
        assertThat(staff.count(facts.on(TODAY, "post", "RESEARCHER"))).isEqualTo(Count.of(1));
        assertThat(staff.count(facts.on("2013-12-01", "post", "RESEARCHER"))).isEqualTo(Count.of(2));
        assertThat(staff.count(facts.on(TODAY))).isEqualTo(Count.of(2));
        assertThat(staff.count(facts.on(TODAY, "school", "PRIMARY", "stage", "PRIMARY", "ownership", "PUBLIC")))
                .isEqualTo(Count.of(2));
        assertThat(staff.count(facts.on(TODAY, "ownership", "PRIVATE"))).isEqualTo(Count.of(0));
    }

    @Test
    void a_qualification_is_a_share_of_its_named_group() {
        professional().with(CredentialKind.DUAL_QUALIFICATION).create();
        professional().create();
        person().with(CredentialKind.DUAL_QUALIFICATION).create();
        assertThat(qualifications.count(
                        facts.on(TODAY, "qualification", "DUAL_QUALIFICATION", "of", "VOCATIONAL_COURSE")))
                .isEqualTo(Count.share(1, 2));
        assertThat(qualifications.count(facts.on(TODAY, "qualification", "DUAL_QUALIFICATION", "of", "ALL")))
                .isEqualTo(Count.share(2, 3));
        assertThat(qualifications.count(facts.on("2013-01-01", "of", "ALL"))).isEqualTo(Count.share(0, 0));
    }

    @Test
    void a_masters_degree_or_a_postgraduate_diploma_is_postgraduate_and_only_the_degree_is_a_degree() {
        senior().with(CredentialKind.MASTER_DEGREE).create();
        senior().with(CredentialKind.POSTGRADUATE_DIPLOMA).create();
        senior().with(CredentialKind.BACHELOR).create();
        assertThat(qualifications.count(facts.on(TODAY, "qualification", "POSTGRADUATE", "of", "SENIOR")))
                .isEqualTo(Count.share(2, 3));
        assertThat(qualifications.count(facts.on(TODAY, "qualification", "MASTER_DEGREE", "of", "SENIOR")))
                .isEqualTo(Count.share(1, 3));
        assertThat(qualifications.count(facts.on(TODAY, "qualification", "BACHELOR", "of", "SENIOR")))
                .isEqualTo(Count.share(3, 3));
    }

    @Test
    void a_title_counts_while_it_is_valid() {
        person().with(CredentialKind.BACKBONE).until("2013-09-01").create();
        PersonId holder = person().with(CredentialKind.BACKBONE).named("乙").create();
        facts.teacher("丙");
        assertThat(titles.count(facts.on(TODAY, "title", "BACKBONE"))).isEqualTo(Count.share(1, 2));
        assertThat(titles.count(facts.on("2013-06-01", "title", "BACKBONE"))).isEqualTo(Count.share(2, 3));
        assertThat(titles.count(facts.on(TODAY, "title", "BACKBONE", "level", "CITY")))
                .isEqualTo(Count.share(0, 2));
        Evidence evidence =
                titles.evidence(facts.on(TODAY), facts.roster().whole(), 10).getFirst();
        assertThat(evidence.name()).isEqualTo("乙");
        assertThat(evidence.href()).isEqualTo("/roster/people/" + holder);
    }

    @Test
    void coverage_is_the_share_of_a_group_that_was_present_somewhere() {
        PersonId there = person().with(DutyKind.HOMEROOM).create();
        person().with(DutyKind.HOMEROOM).create();
        PersonId other = facts.teacher("甲");
        var held = facts.trainingClass("班主任培訓", "第一期", 1, CreditCategory.CENTRALISED);
        facts.session(held, "2013-05-04", there, other);
        assertThat(coverage.count(facts.on(TODAY, "of", "HOMEROOM"))).isEqualTo(Count.share(1, 2));
        assertThat(coverage.count(facts.on("2013-05-03", "of", "HOMEROOM"))).isEqualTo(Count.share(0, 2));
        assertThat(coverage.count(facts.on(TODAY, "of", "ALL"))).isEqualTo(Count.share(2, 3));
        assertThat(coverage.count(facts.on(TODAY, "of", "HOMEROOM", "programme", "班主任培训")))
                .isEqualTo(Count.share(1, 2));
        assertThat(coverage.count(facts.on(TODAY, "of", "HOMEROOM", "programme", "新教師")))
                .isEqualTo(Count.share(0, 2));
    }

    @Test
    void groups_hold_those_they_name_and_nobody_else() {
        OrgId migrant = facts.roster()
                .school(
                        "新苗學校",
                        new Nature(
                                OrgType.MIGRANT, Ownership.PRIVATE, java.util.Set.of(SchoolStage.PRIMARY), true, true));
        person().at(migrant).teachingSince("2013-09-01").create();
        person().teachingSince("2009-09-01").create();
        person().teachingSince("1999-09-01").as(PostKind.PRINCIPAL).create();
        for (String group : new String[] {"MIGRANT", "RURAL", "PRIVATE", "NEW", "PRINCIPAL"}) {
            assertThat(coverage.count(facts.on(TODAY, "of", group)).of().orElseThrow())
                    .as(group)
                    .isEqualByComparingTo("1");
        }
        assertThat(coverage.count(facts.on(TODAY, "of", "YOUNG")).of().orElseThrow())
                .isEqualByComparingTo("2");
        assertThat(coverage.count(facts.on(TODAY, "of", "KINDERGARTEN")).of().orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void every_group_can_be_asked_for() {
        facts.teacher("甲");
        for (String group : Group.names()) {
            assertThat(titles.count(facts.on(TODAY, "of", group)).value()).isEqualByComparingTo("0");
        }
    }

    @Test
    void whoever_looks_after_one_school_sees_its_people_alone() {
        OrgId other = facts.roster().school("山前國小", SchoolStage.PRIMARY);
        PersonId here = facts.teacher("甲");
        PersonId there = person().at(other).named("乙").create();
        facts.session(facts.trainingClass("全員", "一", 1, CreditCategory.ONLINE), "2013-05-04", here, there);
        var roster = facts.roster();
        assertThat(coverage.evidence(facts.on(TODAY), roster.whole(), 10)).hasSize(2);
        assertThat(coverage.evidence(facts.on(TODAY), roster.scopeOf(other), 10))
                .extracting(Evidence::name)
                .containsExactly("乙");
        assertThat(staff.evidence(facts.on(TODAY), roster.scopeOf(facts.school()), 10))
                .extracting(Evidence::name)
                .containsExactly("甲");
        assertThat(staff.evidence(facts.on(TODAY), roster.whole(), 1)).hasSize(1);
    }

    private SomePerson person() {
        return facts.roster().someTeacher().at(facts.school());
    }

    private SomePerson professional() {
        return person().teaching(SchoolStage.VOCATIONAL, Subject.VOCATIONAL_COURSE);
    }

    private SomePerson senior() {
        return person().teaching(SchoolStage.SENIOR, Subject.PHYSICS);
    }
}
