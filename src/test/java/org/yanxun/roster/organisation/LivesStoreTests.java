package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.organisation.Lives.Coded;

@StoreTest
class LivesStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Nature NATURE = new Nature(
            OrgType.NINE_YEAR, Ownership.PRIVATE, Set.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR), true, true);

    private final JdbcClient client;
    private final RosterFixture district;
    private final OrganisationStore store;
    private final Lives lives;

    LivesStoreTests(JdbcClient client) {
        this.client = client;
        MovableClock clock = MovableClock.running();
        district = RosterFixture.in(new PlainRoster(client, clock).intake());
        store = PlainFind.organisations(client);
        lives = new PlainOrganisations(client, clock).lives();
    }

    @Test
    void what_is_written_is_read_again_just_so() {
        OrgId id = OrgId.fresh();
        Life life = Life.of(new Facts("新校", district.bureau(), NATURE), Period.since(DAY));

        lives.place(district.district(), Map.of("N", id));
        lives.write(district.district(), List.of(new Turn(id, Life.NONE, life)));

        assertThat(store.past(district.whole(), id)).isEqualTo(life.chapters());
        assertThat(store.lives(district.whole()))
                .containsKeys(district.bureau(), id)
                .containsEntry(id, life.chapters());
    }

    @Test
    void what_was_believed_stays_and_is_found_by_the_moment_it_ended() {
        OrgId east = district.school("東門國小", SchoolStage.PRIMARY);
        Life before = life(east);

        lives.write(
                district.district(),
                List.of(new Turn(east, before, before.changed(DAY, new Facts("新東", district.bureau(), NATURE)))));

        var moment = store.changed(district.district(), east).orElseThrow();
        assertThat(store.replacedAt(district.district(), east, moment)).isEqualTo(before.chapters());
        assertThat(store.broughtAt(district.district(), east, moment)).hasSize(2);
        assertThat(store.broughtAt(district.district(), east, moment.minusMillis(1)))
                .isEmpty();
        assertThat(rows(east)).isEqualTo(3);
        assertThat(store.changed(district.district(), OrgId.fresh())).isEmpty();
    }

    @Test
    void a_turn_that_turns_nothing_writes_nothing() {
        OrgId east = district.school("東門國小", SchoolStage.PRIMARY);
        Life life = life(east);
        Turn turn = new Turn(east, life, new Life(life.chapters()));

        lives.write(district.district(), List.of(turn));

        assertThat(turn.come()).isEmpty();
        assertThat(turn.gone()).isEmpty();
        assertThat(rows(east)).isEqualTo(1);
    }

    @Test
    void no_two_chapters_share_a_day_whoever_writes_them() {
        OrgId east = district.school("東門國小", SchoolStage.PRIMARY);
        Life life = life(east);
        Chapter second = Chapter.of(new Facts("又一個", district.bureau(), NATURE), Period.since(DAY));
        Life both = new Life(List.of(life.chapters().getFirst(), second));

        assertThatThrownBy(() -> lives.write(district.district(), List.of(new Turn(east, life, both))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void codes_are_told_with_who_has_them_and_whether_that_is_anything() {
        OrgId east = district.school("東門國小", "E", RosterFixture.publicSchool(SchoolStage.PRIMARY));
        assertThat(lives.codes(district.district()))
                .containsEntry("E", new Coded(east, true))
                .hasSize(3);

        lives.write(district.district(), List.of(new Turn(east, life(east), Life.NONE)));

        assertThat(lives.codes(district.district())).containsEntry("E", new Coded(east, false));
        assertThat(store.past(district.whole(), east)).isEmpty();
        assertThat(lives.codes(RosterFixture.on(client).district())).doesNotContainKey("E");
    }

    private Life life(OrgId organisation) {
        return new Life(store.past(district.whole(), organisation));
    }

    private int rows(OrgId organisation) {
        return client.sql("""
                        select count(*) from roster.organisation_state
                        where district_id = :district and organisation_id = :id
                        """)
                .param("district", district.district().value())
                .param("id", organisation.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
