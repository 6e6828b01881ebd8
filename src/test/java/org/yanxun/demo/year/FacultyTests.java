package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Unit;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Trainer;

class FacultyTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);
    private static final Instant MOMENT = NOW.atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    private static final Trainer YU = new Trainer(PersonId.fresh(), "虞老師");
    private static final Trainer ZHU = new Trainer(PersonId.fresh(), "祝老師");
    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final List<Member> MEMBERS =
            People.of(UNITS, 2026, new Dice(2)).members();
    private static final Year YEAR = Year.of(UNITS, MEMBERS, OrgId.fresh(), NOW, new Dice(3))
            .taughtBy(new Faculty(List.of(YU, ZHU), member -> "某老師"));

    @Test
    void every_session_has_somebody_and_nobody_of_the_college_teaches_two_at_once() {
        assertThat(sessions()).allMatch(session -> session.trainer().name() != null);
        var byTrainer = sessions().stream()
                .filter(session -> List.of(YU, ZHU).contains(session.trainer()))
                .collect(Collectors.groupingBy(SessionPlan::trainer));
        assertThat(byTrainer).hasSize(2);
        assertThat(byTrainer.values()).allSatisfy(taught -> {
            List<SessionPlan> inOrder = taught.stream()
                    .sorted(Comparator.comparing(session -> session.when().startsAt()))
                    .toList();
            for (int at = 1; at < inOrder.size(); at++) {
                assertThat(inOrder.get(at).when().overlaps(inOrder.get(at - 1).when()))
                        .isFalse();
            }
        });
    }

    @Test
    void the_first_trainer_has_taught_teaches_now_and_will_teach() {
        List<SessionPlan> taught = sessions().stream()
                .filter(session -> session.trainer().equals(YU))
                .toList();

        assertThat(taught).anyMatch(session -> session.when().endsAt().isBefore(MOMENT));
        assertThat(taught)
                .anyMatch(session -> session.when().startsAt().isBefore(MOMENT)
                        && session.when().endsAt().isAfter(MOMENT));
        assertThat(taught).anyMatch(session -> session.when().startsAt().isAfter(MOMENT));
    }

    @Test
    void a_schools_own_people_lead_what_it_holds() {
        assertThat(YEAR.classes())
                .filteredOn(each -> each.held().plan().terms().category() == CreditCategory.SCHOOL_BASED)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.sessions())
                        .allMatch(session -> each.seated()
                                .getFirst()
                                .id()
                                .equals(session.trainer().person())));
    }

    @Test
    void where_nobody_is_free_a_guest_teaches() {
        var alone = new Faculty(List.of(YU), member -> "某老師");
        HeldClass lecture = YEAR.open().lecture();

        assertThat(alone.teach(lecture).sessions())
                .allMatch(session -> session.trainer().equals(YU));
        assertThat(alone.teachFirst(lecture).sessions())
                .allMatch(session -> session.trainer().person() == null);
    }

    private static List<SessionPlan> sessions() {
        return YEAR.classes().stream().flatMap(each -> each.sessions().stream()).toList();
    }
}
