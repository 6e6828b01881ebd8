package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterFixture;

@StoreTest
class ReachStoreTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final RosterFixture district;
    private final Roster roster;
    private final Reach reach;
    private final OrgId east;
    private final OrgId west;

    ReachStoreTests(JdbcClient client) {
        district = RosterFixture.on(client);
        roster = PlainFind.roster(client, CLOCK);
        reach = new Reach(client, CLOCK);
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
    }

    @Test
    void of_many_people_the_same_are_in_reach_as_one_by_one() {
        PersonId here = district.someTeacher().at(east).create();
        PersonId tomorrow = district.someTeacher().at(east).from("2026-09-01").create();
        PersonId gone = district.someTeacher().at(east).until("2026-03-02").create();
        PersonId elsewhere = district.someTeacher().at(west).create();
        List<PersonId> all = List.of(here, tomorrow, gone, elsewhere);

        assertThat(reach.within(district.scopeOf(east), all)).containsExactlyInAnyOrder(here, tomorrow);
        assertThat(all)
                .allMatch(person -> reach.within(district.scopeOf(east), all).contains(person)
                        == roster.person(district.scopeOf(east), person).isPresent());
    }

    @Test
    void over_the_whole_district_everybody_is_and_of_nobody_nobody() {
        PersonId gone = district.someTeacher().at(east).until("2026-03-02").create();

        assertThat(reach.within(district.whole(), List.of(gone))).containsExactly(gone);
        assertThat(reach.within(district.scopeOf(east), List.of())).isEmpty();
    }
}
