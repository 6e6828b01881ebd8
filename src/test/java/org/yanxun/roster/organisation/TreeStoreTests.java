package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.fault.InvalidInput;

@StoreTest
class TreeStoreTests {

    private final JdbcClient client;
    private final MovableClock clock = MovableClock.running();
    private final Tree tree;
    private final RosterFixture district;
    private final OrgId east;
    private final OrgId west;

    TreeStoreTests(JdbcClient client) {
        this.client = client;
        clock.set("2026-03-02T09:00");
        tree = new Tree(client, clock);
        district = RosterFixture.on(client);
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
    }

    @Test
    void a_tree_that_is_as_it_is_said_to_be_is_settled() {
        assertThat(tree.isSettled(district.district())).isTrue();
        String before = path(east);
        tree.settle(district.district());
        assertThat(path(east)).isEqualTo(before);
    }

    @Test
    void what_is_said_of_today_moves_with_all_below_it_and_back() {
        OrgId branch = district.school("分校", SchoolStage.PRIMARY);
        below(branch, east);
        below(east, west);
        assertThat(tree.isSettled(district.district())).isFalse();

        tree.settle(district.district());
        assertThat(tree.isSettled(district.district())).isTrue();
        assertThat(path(branch)).isEqualTo(path(west) + east + "/" + branch + "/");

        below(east, district.bureau());
        tree.settle(district.district());
        assertThat(path(branch)).isEqualTo("/" + district.bureau() + "/" + east + "/" + branch + "/");
    }

    @Test
    void a_circle_is_refused_and_nothing_moves() {
        String before = path(east);
        below(east, west);
        below(west, east);

        assertThatThrownBy(() -> tree.settle(district.district()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input ->
                                assertThat(input.problems().getFirst().reason()).isEqualTo("roster.wrong.cycle"));
        assertThat(path(east)).isEqualTo(before);
    }

    @Test
    void what_is_said_of_a_later_day_waits_for_it() {
        later(east, west, LocalDate.of(2026, 9, 1));
        tree.settle(district.district());
        assertThat(path(east)).isEqualTo("/" + district.bureau() + "/" + east + "/");

        clock.set("2026-09-01T00:30");
        assertThat(tree.isSettled(district.district())).isFalse();
        tree.settle(district.district());
        assertThat(path(east)).isEqualTo(path(west) + east + "/");
    }

    @Test
    void another_districts_tree_stays_out_of_it() {
        RosterFixture other = RosterFixture.on(client);
        below(east, west);

        assertThat(tree.isSettled(other.district())).isTrue();
        assertThat(tree.isSettled(district.district())).isFalse();
    }

    private void below(OrgId organisation, OrgId parent) {
        client.sql("""
                        update roster.organisation_state set parent_id = :parent
                        where district_id = :district and organisation_id = :id
                        """)
                .param("parent", parent.value())
                .param("district", district.district().value())
                .param("id", organisation.value())
                .update();
    }

    private void later(OrgId organisation, OrgId parent, LocalDate day) {
        client.sql("""
                        with cut as (
                            update roster.organisation_state set valid = daterange(lower(valid), :day)
                            where district_id = :district and organisation_id = :id
                            returning *)
                        insert into roster.organisation_state (district_id, id, organisation_id, valid, parent_id, name,
                                                               type, ownership, stages, rural, migrant, recorded_at)
                        select district_id, uuidv7(), organisation_id, daterange(:day, null), :parent, name, type,
                               ownership, stages, rural, migrant, recorded_at
                        from cut
                        """)
                .param("day", day)
                .param("parent", parent.value())
                .param("district", district.district().value())
                .param("id", organisation.value())
                .update();
    }

    private String path(OrgId organisation) {
        return client.sql("select path from roster.organisation where district_id = :district and id = :id")
                .param("district", district.district().value())
                .param("id", organisation.value())
                .query(String.class)
                .single();
    }
}
