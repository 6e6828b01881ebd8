package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.domain.Trail;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class MergerDeskStoreTests {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final JdbcClient client;
    private final Trail trail = new Trail();
    private final RosterFixture district;
    private final Roster roster;
    private final MergerDesk desk;
    private final OrgId closing;
    private final OrgId successor;
    private final Actor bureau;

    MergerDeskStoreTests(JdbcClient client) {
        this.client = client;
        var plain = new PlainRoster(client, CLOCK);
        district = RosterFixture.on(client);
        roster = plain.roster();
        desk = new MergerDesk(roster, new Standing(client), PlainFind.organisations(client), plain.intake(), trail);
        closing = district.school("南門國小", SchoolStage.PRIMARY);
        successor = district.school("北門國小", SchoolStage.PRIMARY);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
    }

    @Test
    void people_go_to_the_successor_on_the_day_and_the_reason_is_kept() {
        PersonId person = district.someTeacher().at(closing).create();

        desk.merge(bureau, closing, successor, DAY, " 佈局調整 ");

        assertThat(posts(person))
                .containsExactlyInAnyOrder(closing + " [2013-02-01,2026-08-01)", successor + " [2026-08-01,)");
        assertThat(trail.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.action()).isEqualTo("roster.merge");
            assertThat(decision.reason()).isEqualTo("佈局調整");
        });
    }

    @Test
    void nobody_goes_to_a_school_that_ends_itself_on_that_day_or_before() {
        OrgId third = district.school("東門國小", SchoolStage.PRIMARY);
        desk.merge(bureau, successor, third, DAY, "");

        assertThatThrownBy(() -> desk.merge(bureau, closing, successor, DAY, ""))
                .isInstanceOf(Refusal.class)
                .extracting("verdict")
                .asString()
                .contains("roster.refused.successorClosed");
        desk.merge(bureau, closing, third, DAY, "");
    }

    @Test
    void who_holds_the_same_post_at_both_holds_it_once_and_who_holds_another_holds_both() {
        PersonId same = district.someTeacher().at(closing).create();
        PersonId two = district.someTeacher()
                .at(closing)
                .teaching(SchoolStage.PRIMARY, Subject.MUSIC)
                .create();
        post(same);
        post(two);

        desk.merge(bureau, closing, successor, DAY, "");

        assertThat(standingAt(same)).hasSize(1);
        assertThat(standingAt(two)).hasSize(2);
    }

    @Test
    void the_liaison_of_the_closed_school_has_no_duty_left_and_the_homeroom_goes_along() {
        PersonId liaison = district.someTeacher()
                .at(closing)
                .with(DutyKind.LIAISON)
                .with(DutyKind.HOMEROOM)
                .create();

        desk.merge(bureau, closing, successor, DAY, "");

        assertThat(client.sql("""
                        select kind from roster.fact_duty
                        where district_id = :district and person_id = :person and valid @> :day
                        """)
                        .param("district", district.district().value())
                        .param("person", liaison.value())
                        .param("day", DAY)
                        .query(String.class)
                        .list())
                .containsExactly("HOMEROOM");
    }

    @Test
    void a_school_is_not_merged_into_itself_nor_twice_nor_into_a_closed_one() {
        assertThatThrownBy(() -> desk.merge(bureau, closing, closing, DAY, "")).isInstanceOf(Refusal.class);
        desk.merge(bureau, closing, successor, LocalDate.of(2026, 2, 1), "");

        assertThatThrownBy(() -> desk.merge(bureau, closing, successor, DAY, ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.merge(bureau, successor, closing, DAY, ""))
                .isInstanceOf(Refusal.class);
        assertThat(trail.decisions()).hasSize(1);
        assertThat(roster.organisation(district.whole(), closing).orElseThrow().open())
                .isFalse();
    }

    @Test
    void the_top_is_merged_into_nothing_and_neither_is_what_others_stand_below() {
        OrgId branch = district.school("分校", SchoolStage.PRIMARY);
        client.sql("update roster.organisation_state set parent_id = :above where organisation_id = :branch")
                .param("above", closing.value())
                .param("branch", branch.value())
                .update();

        refused("roster.refused.top", () -> desk.merge(bureau, district.bureau(), successor, DAY, ""));
        refused("roster.refused.standing", () -> desk.merge(bureau, closing, successor, DAY, ""));
        district.someTeacher().named("隨校轉走").at(closing).create();
        assertThatThrownBy(() -> desk.merge(bureau, closing, successor, DAY, ""))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().arguments()).isEqualTo(List.of(1, "分校")));
        client.sql(
                        "update roster.organisation_state set valid = daterange(lower(valid), :day) where organisation_id = :id")
                .param("day", DAY)
                .param("id", branch.value())
                .update();
        desk.merge(bureau, closing, successor, DAY, "");
        assertThat(trail.decisions()).hasSize(1);
    }

    @Test
    void a_reason_is_kept_up_to_its_length() {
        assertThatThrownBy(() -> desk.merge(bureau, closing, successor, DAY, "長".repeat(201)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems())
                                .containsExactly(FieldProblem.of("reason", "roster.wrong.reasonLong", 200)));

        desk.merge(bureau, closing, successor, DAY, "長".repeat(200));
        assertThat(trail.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).hasSize(200));
    }

    @Test
    void nobody_merges_what_lies_outside_the_scope() {
        Actor principal = district.actor(Role.PRINCIPAL, PersonId.fresh(), closing);

        assertThatThrownBy(() -> desk.merge(principal, closing, successor, DAY, ""))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.merge(principal, successor, closing, DAY, ""))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void who_left_before_the_day_stays_in_the_past_of_the_closed_school() {
        PersonId gone = district.someTeacher().at(closing).until("2020-02-01").create();

        desk.merge(bureau, closing, successor, DAY, "");

        assertThat(posts(gone)).containsExactly(closing + " [2013-02-01,2020-02-01)");
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().reason()).isEqualTo(reason));
    }

    private void post(PersonId person) {
        client.sql("""
                        insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing,
                                                 valid, recorded_at)
                        select district_id, uuidv7(), person_id, :successor, kind, stage, 'CHINESE', staffing,
                               '[2020-09-01,)', recorded_at
                        from roster.post where district_id = :district and person_id = :person
                        """)
                .param("successor", successor.value())
                .param("district", district.district().value())
                .param("person", person.value())
                .update();
    }

    private List<String> standingAt(PersonId person) {
        return posts(person).stream()
                .filter(post -> post.startsWith(successor.toString()))
                .toList();
    }

    private List<String> posts(PersonId person) {
        return client.sql("""
                        select organisation_id || ' ' || valid from roster.fact_post
                        where district_id = :district and person_id = :person
                        """)
                .param("district", district.district().value())
                .param("person", person.value())
                .query(String.class)
                .list();
    }
}
