package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.find.PlainFind;

@StoreTest
class StandingStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final RosterFixture district;
    private final Standing standing;
    private final OrgId east;
    private final Life life;

    StandingStoreTests(JdbcClient client) {
        this.client = client;
        district = RosterFixture.on(client);
        standing = new PlainOrganisations(client, Clock.systemUTC()).standing();
        east = district.school("東門國小", SchoolStage.PRIMARY);
        life = new Life(PlainFind.organisations(client).past(district.whole(), east));
    }

    @Test
    void nobody_is_in_the_way_where_no_day_is_lost() {
        district.someTeacher().at(east).create();

        assertThat(all(life.changed(DAY, life.chapters().getFirst().facts())).isNobody())
                .isTrue();
        assertThat(all(life.closed(DAY)).isNobody()).isFalse();
    }

    @Test
    void who_left_by_that_day_is_not_in_the_way_and_who_comes_later_is() {
        district.someTeacher().named("早走").at(east).until(DAY.toString()).create();
        assertThat(all(life.closed(DAY)).isNobody()).isTrue();

        district.someTeacher().named("晚來").at(east).from("2030-09-01").create();
        InTheWay inTheWay = all(life.closed(DAY));
        assertThat(inTheWay.names()).containsExactly("晚來");
        assertThat(inTheWay.all()).isEqualTo(1);
    }

    @Test
    void the_first_names_are_told_and_how_many_there_are() {
        IntStream.range(0, 7)
                .forEach(number -> district.someTeacher()
                        .named("王" + "一二三四五六七".charAt(number))
                        .at(east)
                        .create());

        InTheWay inTheWay = all(life.closed(DAY));

        assertThat(inTheWay.names()).hasSize(5);
        assertThat(inTheWay.all()).isEqualTo(7);
        assertThat(inTheWay.text()).contains("、");
    }

    @Test
    void what_stands_below_is_in_the_way_by_hand_and_judged_elsewhere_in_a_sheet() {
        OrgId west = district.school("西門國小", SchoolStage.PRIMARY);
        client.sql(
                        "update roster.organisation_state set parent_id = :east where district_id = :d and organisation_id = :west")
                .param("east", east.value())
                .param("west", west.value())
                .param("d", district.district().value())
                .update();
        Turn closing = new Turn(east, life, life.closed(DAY));

        assertThat(standing.all(district.district(), closing).names()).containsExactly("西門國小");
        assertThat(standing.people(district.district(), List.of(closing))).isEmpty();
        district.someTeacher().at(east).create();
        assertThat(standing.below(district.district(), east, DAY)).isEqualTo(new InTheWay(List.of("西門國小"), 1));
        assertThat(standing.below(district.district(), west, DAY).isNobody()).isTrue();
    }

    @Test
    void many_closings_are_asked_about_at_once_and_each_is_told_its_own_people() {
        OrgId west = district.school("西門國小", SchoolStage.PRIMARY);
        OrgId south = district.school("南門國小", SchoolStage.PRIMARY);
        district.someTeacher().named("東一").at(east).create();
        district.someTeacher().named("西一").at(west).create();
        district.someTeacher().named("西二").at(west).with(DutyKind.LIAISON).create();
        List<Turn> turns = Stream.of(east, west, south).map(this::closing).toList();

        Map<OrgId, InTheWay> people = standing.people(district.district(), turns);

        assertThat(people).containsOnlyKeys(east, west);
        assertThat(people).containsEntry(east, new InTheWay(List.of("東一"), 1));
        assertThat(people).hasEntrySatisfying(west, there -> {
            assertThat(there.names()).containsExactlyInAnyOrder("西一", "西二");
            assertThat(there.all()).isEqualTo(2);
        });
        assertThat(standing.people(district.district(), List.of())).isEmpty();
    }

    @Test
    void another_organisations_people_are_in_nobodys_way() {
        OrgId west = district.school("西門國小", SchoolStage.PRIMARY);
        district.someTeacher().at(west).create();

        assertThat(all(life.closed(DAY)).isNobody()).isTrue();
        Life corrected = life.corrected(
                life.chapters().getFirst().id(), life.chapters().getFirst().facts(), Period.since(DAY));
        assertThat(all(corrected).isNobody()).isTrue();
    }

    private Turn closing(OrgId school) {
        Life known = new Life(PlainFind.organisations(client).past(district.whole(), school));
        return new Turn(school, known, known.closed(DAY));
    }

    private InTheWay all(Life after) {
        return standing.all(district.district(), new Turn(east, life, after));
    }
}
