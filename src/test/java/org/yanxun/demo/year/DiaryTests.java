package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.demo.district.Dice;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.district.People;
import org.yanxun.demo.district.Units;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.SessionPlan;

class DiaryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final List<Member> PEOPLE =
            People.of(Units.all(new Dice(1)), 2026, new Dice(2)).members().subList(0, 3);

    private final Timetable timetable = new Timetable(ZoneId.of("Asia/Shanghai"));

    @Test
    void whoever_sits_somewhere_is_not_free_while_it_lasts() {
        var diary = new Diary(List.of(held(at(9), PEOPLE.subList(0, 2))));

        assertThat(diary.free(PEOPLE, at(10))).containsExactly(PEOPLE.get(2));
    }

    @Test
    void one_class_may_begin_when_another_ends() {
        var diary = new Diary(List.of(held(at(9), PEOPLE)));

        assertThat(diary.free(PEOPLE, at(11))).isEqualTo(PEOPLE);
        assertThat(diary.free(PEOPLE, at(7))).isEqualTo(PEOPLE);
    }

    @Test
    void one_clash_among_several_sessions_is_enough() {
        var diary = new Diary(List.of());
        diary.note(held(at(9), PEOPLE.subList(0, 1)));

        List<SessionPlan> two = List.of(at(7).getFirst(), at(9).getFirst());
        assertThat(diary.free(PEOPLE, two)).isEqualTo(PEOPLE.subList(1, 3));
    }

    private HeldClass held(List<SessionPlan> sessions, List<Member> seated) {
        return new ClassMaker(2026, OrgId.fresh(), Instant.MAX)
                .of(CreditCategory.CENTRALISED, "課")
                .held(sessions, seated);
    }

    private List<SessionPlan> at(int hour) {
        return timetable.daily("課", "室", LocalTime.of(hour, 0), 2, List.of(DAY));
    }
}
