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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.organisation.LifeDesk.Target;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;

/** An organisation of a small district whose life is written and told, for the tests of its desk. */
abstract class LivesUnderTest {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    final JdbcClient client;
    final TransactionTemplate transactions;
    final Clock clock;
    final PlainOrganisations organisations;
    final LifeDesk desk;
    final OrganisationStore store;
    final Roster roster;
    final RosterFixture district;
    final OrgId east;
    final Actor bureau;

    LivesUnderTest(JdbcClient client, TransactionTemplate transactions) {
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

    OrgId add(String code, Facts facts, LocalDate from) {
        return add(OrgId.fresh(), code, Life.of(facts, Period.since(from)));
    }

    OrgId add(OrgId id, String code, Life life) {
        return within(() -> desk.add(bureau, id, code, life));
    }

    void change(OrgId organisation, LocalDate from, Facts facts) {
        Target target = target(organisation);
        within(() -> {
            desk.change(bureau, target, from, facts);
            return organisation;
        });
    }

    void close(OrgId organisation, LocalDate day) {
        close(organisation, day, " 生源不足 ");
    }

    void close(OrgId organisation, LocalDate day, String reason) {
        Target target = target(organisation);
        within(() -> {
            desk.close(bureau, target, day, reason);
            return organisation;
        });
    }

    void correct(Chapter chapter, Facts facts, String from) {
        correct(east, chapter, facts, Period.since(LocalDate.parse(from)));
    }

    void correct(OrgId organisation, Chapter chapter, Facts facts, Period valid) {
        Target target = target(organisation);
        within(() -> {
            desk.correct(bureau, target, chapter.id(), facts, valid);
            return organisation;
        });
    }

    void undo(OrgId organisation) {
        Target target = target(organisation);
        within(() -> {
            desk.undo(bureau, target);
            return organisation;
        });
    }

    /** What is refused leaves nothing behind. */
    OrgId within(Supplier<OrgId> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }

    Target target(OrgId organisation) {
        return new Target(
                organisation, store.changed(district.district(), organisation).orElse(null));
    }

    List<String> past(OrgId organisation) {
        return store.past(district.whole(), organisation).stream()
                .map(chapter -> chapter.facts().name() + " " + chapter.valid().from() + " "
                        + chapter.valid().until())
                .toList();
    }

    String parent(OrgId organisation) {
        return client.sql("select parent_id from roster.organisation where district_id = :district and id = :id")
                .param("district", district.district().value())
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }

    void leave(PersonId person, LocalDate day) {
        client.sql("""
                        update roster.post set valid = daterange(least(lower(valid), :day), :day)
                        where district_id = :district and person_id = :person
                        """)
                .param("day", day)
                .param("district", district.district().value())
                .param("person", person.value())
                .update();
    }

    static Facts facts(String name, @Nullable OrgId parent) {
        return new Facts(
                name, parent, new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY), false, false));
    }

    static Period since() {
        return Period.since(DAY);
    }

    static Clock on(LocalDate day) {
        MovableClock clock = MovableClock.running();
        clock.set(day + "T09:00");
        return clock;
    }

    static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.verdict().reason()).isEqualTo(reason));
    }

    static void wrong(String field, String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, input -> {
            assertThat(input.problems().getFirst().field()).isEqualTo(field);
            assertThat(input.problems().getFirst().reason()).isEqualTo(reason);
        });
    }
}
