package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.organisation.LifeDesk.Target;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** What is written of an organisation day by day. */
@StoreTest
class LifeDeskStoreTests extends LivesUnderTest {

    LifeDeskStoreTests(JdbcClient client, TransactionTemplate transactions) {
        super(client, transactions);
    }

    @Test
    void an_organisation_begins_below_another_and_asked_twice_it_begins_once() {
        OrgId id = OrgId.fresh();
        Life life = Life.of(facts("東門分校", east), Period.since(DAY));

        assertThat(add(id, "B1", life)).isEqualTo(id);
        assertThat(add(id, "B1", life)).isEqualTo(id);

        Organisation made = roster.organisation(district.scopeOf(east), id).orElseThrow();
        assertThat(made.parent()).isEqualTo(east);
        assertThat(made.path()).isEqualTo(district.scopeOf(east).path() + id + "/");
        assertThat(store.past(district.whole(), id)).hasSize(1);
        assertThat(organisations.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.action()).isEqualTo("roster.addOrganisation");
            assertThat(decision.before()).isNull();
            assertThat(String.valueOf(decision.after())).contains("東門分校", "東門國小");
        });
        refused("shell.fault.stale", () -> add(id, "B1", Life.of(facts("別的名字", east), Period.since(DAY))));
    }

    @Test
    void a_code_is_given_once_and_the_one_above_must_be_open_on_the_first_day() {
        String taken = roster.organisation(district.whole(), east).orElseThrow().code();

        wrong("code", "roster.wrong.codeTaken", () -> add(OrgId.fresh(), taken, Life.of(facts("新校", east), since())));
        wrong("parent", "roster.wrong.parentNotOpen", () -> add("B2", facts("新校", OrgId.fresh()), DAY));
        wrong(
                "parent",
                "roster.wrong.parentNotOpen",
                () -> add("B2", facts("新校", east), RosterFixture.SINCE.minusDays(1)));
        wrong("parent", "roster.wrong.missing", () -> add("B2", facts("新校", null), DAY));
        assertThat(add("B2", facts("新校", east), RosterFixture.SINCE)).isNotNull();
    }

    @Test
    void from_a_day_on_it_is_called_otherwise_and_the_past_keeps_what_it_was() {
        change(east, DAY, facts("新東國小", district.bureau()));

        assertThat(past(east)).containsExactly("東門國小 2000-09-01 2025-09-01", "新東國小 2025-09-01 null");
        assertThat(roster.organisation(district.whole(), east).orElseThrow().name())
                .isEqualTo("新東國小");
        assertThat(organisations.decisions().getLast().action()).isEqualTo("roster.changeOrganisation");
        assertThat(String.valueOf(organisations.decisions().getLast().before())).contains("東門國小");
        wrong(
                "from",
                "roster.wrong.notOpen",
                () -> change(east, LocalDate.of(1999, 1, 1), facts("舊", district.bureau())));
    }

    @Test
    void who_has_not_seen_the_last_change_changes_nothing() {
        Target old = target(east);
        change(east, DAY, facts("新東國小", district.bureau()));

        refused("shell.fault.stale", () -> desk.change(bureau, old, DAY, facts("再改", district.bureau())));
        assertThatThrownBy(() -> change(OrgId.fresh(), DAY, facts("無", east))).isInstanceOf(NotThere.class);
        Actor principal = district.actor(Role.PRINCIPAL, PersonId.fresh(), district.college());
        assertThatThrownBy(() -> desk.change(principal, target(east), DAY, facts("外", east)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void what_moves_takes_along_what_stands_below_it_and_nothing_stands_below_itself() {
        OrgId branch = add("B3", facts("分校", east), DAY);
        OrgId town = add("B4", facts("鎮中心校", district.bureau()), RosterFixture.SINCE);

        change(east, DAY, facts("東門國小", town));

        assertThat(roster.organisation(district.whole(), branch).orElseThrow().path())
                .isEqualTo("/" + district.bureau() + "/" + town + "/" + east + "/" + branch + "/");
        wrong("parent", "roster.wrong.cycle", () -> change(town, DAY, facts("鎮中心校", branch)));
        wrong("parent", "roster.wrong.cycle", () -> change(town, DAY, facts("鎮中心校", town)));
        refused("roster.refused.top", () -> change(district.bureau(), DAY, facts("教育局", east)));
    }

    @Test
    void a_move_set_for_a_later_day_comes_about_on_that_day() {
        OrgId town = add("B5", facts("鎮中心校", district.bureau()), RosterFixture.SINCE);
        LocalDate later = TODAY.plusDays(10);
        change(east, later, facts("東門國小", town));
        assertThat(roster.organisation(district.whole(), east).orElseThrow().parent())
                .isEqualTo(district.bureau());
        wrong("parent", "roster.wrong.cycle", () -> change(town, later.plusDays(1), facts("鎮中心校", east)));

        new PlainOrganisations(client, on(TODAY)).moves(transactions).settle();
        assertThat(parent(east)).isEqualTo(district.bureau().toString());
        new PlainOrganisations(client, on(later)).moves(transactions).settle();
        assertThat(parent(east)).isEqualTo(town.toString());
    }

    @Test
    void nothing_is_closed_while_people_or_organisations_would_be_left_standing() {
        OrgId branch = add("B6", facts("分校", east), DAY);
        PersonId person = district.someTeacher().named("曾國華").at(branch).create();

        refused("roster.refused.standing", () -> close(branch, TODAY));
        refused("roster.refused.standing", () -> close(east, TODAY));
        assertThat(past(branch)).containsExactly("分校 2025-09-01 null");
        refused("roster.refused.top", () -> close(district.bureau(), TODAY));

        leave(person, TODAY);
        close(branch, TODAY);
        close(east, TODAY);
        assertThat(past(east)).containsExactly("東門國小 2000-09-01 2026-03-02");
        assertThat(roster.organisation(district.whole(), east).orElseThrow().open())
                .isFalse();
        assertThat(organisations.decisions().getLast().reason()).isEqualTo("生源不足");
        wrong("on", "roster.wrong.notOpen", () -> close(east, TODAY.plusDays(1)));
    }

    @Test
    void what_ends_bears_nothing_that_is_to_last_longer() {
        OrgId town = add("B8", facts("鎮中心校", district.bureau()), RosterFixture.SINCE);
        close(town, TODAY.plusMonths(6));

        wrong("parent", "roster.wrong.parentNotOpen", () -> change(east, DAY, facts("東門國小", town)));
        Chapter now = store.past(district.whole(), east).getFirst();
        wrong("parent", "roster.wrong.parentNotOpen", () -> correct(now, facts("東門國小", town), "2000-09-01"));
        wrong("parent", "roster.wrong.parentNotOpen", () -> add("B9", facts("分校", town), DAY));
        OrgId branch = add(OrgId.fresh(), "B9", Life.of(facts("分校", town), new Period(DAY, TODAY.plusMonths(6))));
        Chapter brief = store.past(district.whole(), branch).getFirst();
        wrong("parent", "roster.wrong.parentNotOpen", () -> correct(branch, brief, brief.facts(), since()));
        correct(branch, brief, facts("分部", town), brief.valid());
        assertThat(past(branch)).containsExactly("分部 2025-09-01 2026-09-02");
    }

    @Test
    void the_top_is_there_today_and_from_then_on_whatever_is_written_of_it() {
        OrgId top = district.bureau();
        Chapter now = store.past(district.whole(), top).getFirst();
        undo(district.college());
        undo(east);

        refused(
                "roster.refused.top",
                () -> correct(top, now, now.facts(), new Period(now.valid().from(), DAY)));
        refused("roster.refused.top", () -> correct(top, now, now.facts(), Period.since(TODAY.plusDays(1))));
        refused("roster.refused.top", () -> correct(top, now, facts("教育局", east), now.valid()));
        refused("roster.refused.top", () -> close(top, TODAY.plusYears(1)));
        correct(top, now, facts("教育體育局", null), Period.since(TODAY));
        assertThat(past(top)).containsExactly("教育體育局 2026-03-02 null");
    }

    @Test
    void a_reason_is_kept_up_to_its_length() {
        wrong("reason", "roster.wrong.reasonLong", () -> close(east, TODAY, "長".repeat(201)));

        close(east, TODAY, "長".repeat(200));
        assertThat(organisations.decisions().getLast().reason()).hasSize(200);
    }

    @Test
    void who_has_a_duty_there_stands_in_the_way_too_and_is_named() {
        district.someTeacher().named("李明").at(district.college()).create();
        district.someTeacher().named("王芳").at(east).with(DutyKind.LIAISON).create();

        assertThatThrownBy(() -> close(east, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().arguments()).containsExactly(1, "王芳"));
    }
}
