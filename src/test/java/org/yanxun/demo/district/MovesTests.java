package org.yanxun.demo.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.PostKind;

class MovesTests {

    private static final List<Unit> UNITS = Units.all(new Dice(1));
    private static final Roll ROLL = People.of(UNITS, 2026, new Dice(2));
    private static final Map<PersonId, List<NewPost>> POSTS =
            ROLL.posts().stream().collect(Collectors.groupingBy(NewPost::person));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_teacher_changed_school_in_february_and_is_at_one_school_on_every_day() {
        List<List<NewPost>> moved = POSTS.values().stream()
                .filter(posts -> posts.size() == 2
                        && !posts.get(0).valid().overlaps(posts.get(1).valid()))
                .toList();

        assertThat(moved).hasSize(2).allSatisfy(posts -> {
            NewPost left = posts.get(0);
            NewPost joined = posts.get(1);
            assertThat(left.valid().contains(JANUARY)).isTrue();
            assertThat(joined.valid().from())
                    .isEqualTo(left.valid().until())
                    .isBetween(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
            assertThat(joined.organisation()).isNotEqualTo(left.organisation());
            assertThat(joined.work()).isEqualTo(left.work());
        });
        assertThat(moved)
                .anyMatch(posts ->
                        posts.get(1).organisation().equals(UNITS.getFirst().id()));
    }

    @Test
    void whoever_moved_teaches_a_stage_that_the_new_school_has() {
        assertThat(POSTS.values()).filteredOn(posts -> posts.size() == 2).allSatisfy(posts -> {
            Unit school = unit(posts.getLast().organisation());
            assertThat(school.nature().stages()).contains(posts.getLast().work().stage());
        });
    }

    @Test
    void some_hold_two_posts_at_once_in_one_school_or_in_two() {
        List<List<NewPost>> both = POSTS.values().stream()
                .filter(posts -> posts.stream()
                                .filter(post -> post.valid().contains(MARCH))
                                .count()
                        == 2)
                .toList();

        assertThat(both).hasSizeBetween(6, 30);
        assertThat(both)
                .anyMatch(
                        posts -> posts.get(0).organisation().equals(posts.get(1).organisation())
                                && posts.get(0).work().kind() == PostKind.MORAL_EDUCATION_DIRECTOR
                                && posts.get(1).work().kind() == PostKind.TEACHER)
                .anyMatch(posts ->
                        !posts.get(0).organisation().equals(posts.get(1).organisation()));
    }

    @Test
    void nobody_holds_the_very_same_post_twice() {
        assertThat(ROLL.posts().stream()
                        .map(post -> List.of(post.person(), post.organisation(), post.work(), post.valid()))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_liaison_moved_and_another_took_over_the_same_day() {
        OrgId school = ROLL.duties().stream()
                .filter(duty -> duty.valid().until() != null)
                .map(NewDuty::organisation)
                .findFirst()
                .orElseThrow();
        List<NewDuty> both = ROLL.duties().stream()
                .filter(duty ->
                        duty.kind() == DutyKind.LIAISON && duty.organisation().equals(school))
                .toList();

        assertThat(both).hasSize(2);
        assertThat(both.get(1).valid().from()).isEqualTo(both.get(0).valid().until());
        assertThat(both.get(1).person()).isNotEqualTo(both.get(0).person());
        assertThat(postOn(both.get(0).person(), MARCH).organisation()).isNotEqualTo(school);
        assertThat(postOn(both.get(1).person(), MARCH).organisation()).isEqualTo(school);
    }

    @Test
    void members_stand_where_they_work_since_they_moved() {
        assertThat(ROLL.members())
                .allSatisfy(member -> assertThat(POSTS.get(member.id()))
                        .anyMatch(
                                post -> post.organisation().equals(member.unit().id())
                                        && post.valid().from().equals(member.since())));
    }

    private static NewPost postOn(PersonId person, LocalDate day) {
        return POSTS.getOrDefault(person, List.of()).stream()
                .filter(post -> post.valid().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static Unit unit(OrgId id) {
        return UNITS.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
