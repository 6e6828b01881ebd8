package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.organisation.LifeDesk.Target;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class LifeDeskStoreTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final PlainOrganisations organisations;
    private final LifeDesk desk;
    private final OrganisationStore store;
    private final Roster roster;
    private final RosterFixture district;
    private final OrgId east;
    private final Actor bureau;

    LifeDeskStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        clock = on(TODAY);
        organisations = new PlainOrganisations(client, clock);
        desk = organisations.desk();
        store = PlainFind.organisations(client);
        roster = PlainFind.roster(client, clock);
        district = RosterFixture.in(new PlainRoster(client, clock).intake());
        east = district.school("東門國小", SchoolStage.PRIMARY);
        bureau = district.actor(Role.BUREAU, PersonId.fresh(), district.bureau());
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
    void who_has_a_duty_there_stands_in_the_way_too_and_is_named() {
        district.someTeacher().named("李明").at(district.college()).create();
        district.someTeacher().named("王芳").at(east).with(DutyKind.LIAISON).create();

        assertThatThrownBy(() -> close(east, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().arguments()).containsExactly(1, "王芳"));
    }

    @Test
    void a_mistake_is_corrected_and_its_days_as_far_as_nobody_falls_out_of_them() {
        Chapter first = store.past(district.whole(), east).getFirst();
        district.someTeacher().at(east).from("2013-02-01").create();

        correct(first, facts("東門小學", district.bureau()), "1998-09-01");
        assertThat(past(east)).containsExactly("東門小學 1998-09-01 null");

        Chapter now = store.past(district.whole(), east).getFirst();
        refused("roster.refused.standing", () -> correct(now, now.facts(), "2014-09-01"));
        assertThatThrownBy(() -> correct(first, first.facts(), "1998-09-01")).isInstanceOf(NotThere.class);
    }

    @Test
    void the_last_change_is_taken_back_and_that_again() {
        change(east, DAY, facts("新東國小", district.bureau()));
        undo(east);
        assertThat(past(east)).containsExactly("東門國小 2000-09-01 null");

        undo(east);
        assertThat(past(east)).hasSize(2);
        assertThat(organisations.decisions())
                .extracting(decision -> decision.action())
                .endsWith("roster.undoOrganisation");
    }

    @Test
    void what_never_should_have_begun_is_gone_and_its_code_is_free_again() {
        OrgId wrong = add("B7", facts("寫錯的學校", east), DAY);
        PersonId person = district.someTeacher().at(wrong).create();
        refused("roster.refused.standing", () -> undo(wrong));
        leave(person, LocalDate.of(2013, 2, 1));

        undo(wrong);
        assertThat(roster.organisation(district.whole(), wrong)).isEmpty();
        assertThat(add("B7", facts("寫對的學校", district.bureau()), DAY)).isEqualTo(wrong);
        assertThat(roster.organisation(district.whole(), wrong).orElseThrow().parent())
                .isEqualTo(district.bureau());
    }

    @Test
    void a_merger_is_not_taken_back_here_and_ends_what_was_to_come() {
        OrgId west = district.school("西門國小", SchoolStage.PRIMARY);
        change(east, TODAY.plusMonths(6), facts("新東國小", district.bureau()));
        new PlainRoster(client, clock).intake().merge(district.district(), east, west, TODAY);

        assertThat(past(east)).containsExactly("東門國小 2000-09-01 2026-03-02");
        refused("roster.refused.undoMerger", () -> undo(east));
    }

    private OrgId add(String code, Facts facts, LocalDate from) {
        return add(OrgId.fresh(), code, Life.of(facts, Period.since(from)));
    }

    private OrgId add(OrgId id, String code, Life life) {
        return within(() -> desk.add(bureau, id, code, life));
    }

    private void change(OrgId organisation, LocalDate from, Facts facts) {
        Target target = target(organisation);
        within(() -> {
            desk.change(bureau, target, from, facts);
            return organisation;
        });
    }

    private void close(OrgId organisation, LocalDate day) {
        Target target = target(organisation);
        within(() -> {
            desk.close(bureau, target, day, " 生源不足 ");
            return organisation;
        });
    }

    private void correct(Chapter chapter, Facts facts, String from) {
        Target target = target(east);
        within(() -> {
            desk.correct(bureau, target, chapter.id(), facts, Period.since(LocalDate.parse(from)));
            return east;
        });
    }

    private void undo(OrgId organisation) {
        Target target = target(organisation);
        within(() -> {
            desk.undo(bureau, target);
            return organisation;
        });
    }

    /** What is refused leaves nothing behind. */
    private OrgId within(Supplier<OrgId> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }

    private Target target(OrgId organisation) {
        return new Target(
                organisation, store.changed(district.district(), organisation).orElse(null));
    }

    private List<String> past(OrgId organisation) {
        return store.past(district.whole(), organisation).stream()
                .map(chapter -> chapter.facts().name() + " " + chapter.valid().from() + " "
                        + chapter.valid().until())
                .toList();
    }

    private String parent(OrgId organisation) {
        return client.sql("select parent_id from roster.organisation where district_id = :district and id = :id")
                .param("district", district.district().value())
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }

    private void leave(PersonId person, LocalDate day) {
        client.sql("""
                        update roster.post set valid = daterange(least(lower(valid), :day), :day)
                        where district_id = :district and person_id = :person
                        """)
                .param("day", day)
                .param("district", district.district().value())
                .param("person", person.value())
                .update();
    }

    private static Facts facts(String name, @Nullable OrgId parent) {
        return new Facts(
                name, parent, new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY), false, false));
    }

    private static Period since() {
        return Period.since(DAY);
    }

    private static Clock on(LocalDate day) {
        MovableClock clock = MovableClock.running();
        clock.set(day + "T09:00");
        return clock;
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().reason()).isEqualTo(reason));
    }

    private static void wrong(String field, String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, input -> {
            assertThat(input.problems().getFirst().field()).isEqualTo(field);
            assertThat(input.problems().getFirst().reason()).isEqualTo(reason);
        });
    }
}
