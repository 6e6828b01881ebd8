package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.programme.Programme;

@StoreTest
class ProgrammesStoreTests {

    private final ProgrammeStore store;
    private final DistrictId district = DistrictId.fresh();

    ProgrammesStoreTests(JdbcClient client) {
        store = new ProgrammeStore(client);
    }

    @Test
    void a_programme_comes_back_as_it_was_opened() {
        Programme leaders = programme("校長提高班", 2026, Programme.Stream.CADRE);

        assertThat(store.add(district, List.of(leaders), PlainProgrammes.NOW)).isEqualTo(1);
        assertThat(store.all(district)).containsExactly(leaders);
        assertThat(store.exists(district, leaders.id())).isTrue();
    }

    @Test
    void the_latest_year_stands_first() {
        Programme last = programme("乙", 2025, Programme.Stream.TEACHER);
        Programme next = programme("甲", 2027, Programme.Stream.TEACHER);
        Programme now = programme("丙", 2026, Programme.Stream.TEACHER);

        store.add(district, List.of(last, next, now), PlainProgrammes.NOW);

        assertThat(store.all(district)).containsExactly(next, now, last);
    }

    @Test
    void what_is_known_stays_and_only_the_new_are_counted() {
        Programme known = programme("全員培訓", 2026, Programme.Stream.TEACHER);
        Programme renamed = new Programme(known.id(), "改了名", known.year(), Programme.Stream.CADRE);
        store.add(district, List.of(known), PlainProgrammes.NOW);

        int added = store.add(
                district, List.of(renamed, programme("另一個", 2026, Programme.Stream.TEACHER)), PlainProgrammes.NOW);

        assertThat(added).isEqualTo(1);
        assertThat(store.all(district)).contains(known).doesNotContain(renamed);
    }

    @Test
    void nothing_to_add_adds_nothing() {
        assertThat(store.add(district, List.of(), PlainProgrammes.NOW)).isZero();
    }

    @Test
    void another_district_has_its_own() {
        Programme known = programme("全員培訓", 2026, Programme.Stream.TEACHER);
        store.add(district, List.of(known), PlainProgrammes.NOW);

        assertThat(store.all(DistrictId.fresh())).isEmpty();
        assertThat(store.exists(DistrictId.fresh(), known.id())).isFalse();
    }

    private static Programme programme(String name, int year, Programme.Stream stream) {
        return new Programme(UUID.randomUUID(), name, new PlanYear(year), stream);
    }
}
