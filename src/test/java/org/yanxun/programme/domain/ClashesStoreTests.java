package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.domain.Clashes.Clash;

@StoreTest
class ClashesStoreTests {

    private static final String NINE = "2026-12-05T01:00:00Z";

    private final PlainProgrammes plain;
    private final Clashes clashes;
    private final PersonId shen = PersonId.fresh();

    ClashesStoreTests(JdbcClient client) {
        plain = new PlainProgrammes(client);
        clashes = new Clashes(client);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T01:00:00Z, true",
        "2026-12-05T03:59:59Z, true",
        "2026-12-04T22:00:01Z, true",
        "2026-12-05T04:00:00Z, false",
        "2026-12-04T22:00:00Z, false",
        "2026-12-06T01:00:00Z, false"
    })
    void two_sessions_clash_when_they_share_a_moment(String at, boolean clash) {
        plain.published(plain.someClass().titled("甲班").on(NINE, shen, "302"));
        ClassPlan wanted = plain.someClass().on(at, shen, "303").plan();

        assertThat(trainers(wanted).isEmpty()).isNotEqualTo(clash);
    }

    @Test
    void a_clash_names_the_session_and_the_other_class() {
        plain.published(plain.someClass().titled("甲班").on(NINE, shen, "302"));
        ClassPlan wanted = plain.someClass()
                .on("2026-12-12T01:00:00Z", shen, "302")
                .on(NINE, shen, "302")
                .plan();

        Clash expected = new Clash(wanted.sessions().getLast().id(), "甲班");
        assertThat(trainers(wanted)).containsExactly(expected);
        assertThat(places(wanted)).containsExactly(expected);
    }

    @Test
    void a_class_never_clashes_with_itself() {
        TrainingClass own = plain.published(plain.someClass().on(NINE, shen, "302"));

        assertThat(trainers(own.plan())).isEmpty();
        assertThat(places(own.plan())).isEmpty();
    }

    @Test
    void drafts_and_classes_called_off_take_up_nobodys_time() {
        plain.door()
                .draft(plain.college(), plain.someClass().on(NINE, shen, "302").plan());
        TrainingClass off = plain.published(plain.someClass().on(NINE, PersonId.fresh(), "303"));
        plain.door().cancel(plain.college(), off.plan().id(), off.version(), "人數不足");

        assertThat(trainers(plain.someClass().on(NINE, shen, "304").plan())).isEmpty();
        assertThat(places(plain.someClass().on(NINE, PersonId.fresh(), "303").plan()))
                .isEmpty();
    }

    @Test
    void a_session_that_nobody_teaches_yet_clashes_by_its_place_only() {
        plain.published(plain.someClass().titled("甲班").on(NINE));
        ClassPlan wanted = plain.someClass().on(NINE).plan();

        assertThat(trainers(wanted)).isEmpty();
        assertThat(places(wanted)).extracting(Clash::other).containsExactly("甲班");
    }

    @Test
    void another_district_is_another_world() {
        plain.published(plain.someClass().on(NINE, shen, "302"));
        ClassPlan wanted = plain.someClass().on(NINE, shen, "302").plan();

        assertThat(clashes.ofTrainers(org.yanxun.kernel.DistrictId.fresh(), wanted))
                .isEmpty();
        assertThat(clashes.ofPlaces(org.yanxun.kernel.DistrictId.fresh(), wanted))
                .isEmpty();
    }

    @Test
    void a_plan_without_sessions_clashes_with_nothing() {
        assertThat(trainers(plain.someClass().plan())).isEmpty();
    }

    private List<Clash> trainers(ClassPlan plan) {
        return clashes.ofTrainers(plain.roster().district(), plan);
    }

    private List<Clash> places(ClassPlan plan) {
        return clashes.ofPlaces(plain.roster().district(), plan);
    }
}
