package org.yanxun.plan.reading.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.TargetKind;

/** A segment while the rules look at it. */
class SceneTests {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static Scene scene(String words) {
        return new Scene(new Segment(words, 0, 0, new Segment.Place(Mood.PROMISES, PlanYears.of(2031), List.of())));
    }

    private static Found found(TargetKind kind, int start, int end) {
        return Found.of(kind, Amount.NONE, start, end);
    }

    @Test
    void silenced_words_are_blotted_out_for_the_rules_and_stay_in_the_text() {
        Scene scene = scene("共12名和34名");
        scene.silence(1, 3);
        assertThat(scene.text()).isEqualTo("共12名和34名");
        assertThat(scene.open()).isEqualTo("共" + Scene.TAKEN + Scene.TAKEN + "名和34名");
        assertThat(scene.free(DIGITS)).extracting(MatchResult::group).containsExactly("34");
    }

    @Test
    void an_added_target_takes_its_words_and_a_noted_one_leaves_them() {
        Scene scene = scene("共12名和34名");
        scene.add(found(TargetKind.COUNT, 1, 4));
        scene.note(found(TargetKind.COUNT, 5, 8));
        assertThat(scene.found()).hasSize(2);
        assertThat(scene.isFree(1, 4)).isFalse();
        assertThat(scene.isFree(5, 8)).isTrue();
        assertThat(scene.isFree(4, 5)).isTrue();
    }

    @Test
    void targets_cover_their_words_by_kind() {
        Scene scene = scene("共12名和34名");
        scene.note(found(TargetKind.COUNT, 1, 4));
        assertThat(scene.covers(TargetKind.COUNT, 0, 2)).isTrue();
        assertThat(scene.covers(TargetKind.COUNT, 3, 9)).isTrue();
        assertThat(scene.covers(TargetKind.COUNT, 4, 8)).isFalse();
        assertThat(scene.covers(TargetKind.LIST, 1, 4)).isFalse();
    }

    @Test
    void targets_may_be_turned_into_others() {
        Scene scene = scene("共12名");
        scene.note(found(TargetKind.COUNT, 1, 4));
        scene.rewrite(each -> each.turned(TargetKind.BASELINE));
        assertThat(scene.found()).extracting(Found::kind).containsExactly(TargetKind.BASELINE);
    }

    @Test
    void targets_stand_as_they_were_noted_until_they_are_put_in_order() {
        Scene scene = scene("共12名,3期");
        scene.note(found(TargetKind.LIST, 5, 7));
        scene.note(found(TargetKind.COUNT, 1, 4));
        assertThat(scene.found()).extracting(Found::start).containsExactly(5, 1);
        scene.inOrder();
        assertThat(scene.found()).extracting(Found::start).containsExactly(1, 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    开展培训,每校2名|8|每校2
                    每校2名|2|每校
                    (每校2名)|3|每校
                    任务:每校2名|5|每校
                    甲;乙丙|3|甲;乙
                    """)
    void a_clause_reaches_back_to_its_comma_colon_or_bracket(String words, int at, String clause) {
        assertThat(scene(words).clauseBefore(at, 30)).isEqualTo(clause);
    }

    @Test
    void a_look_back_is_bounded() {
        assertThat(scene("一二三四五").before(5, 2)).isEqualTo("四五");
        assertThat(scene("一二三四五").before(1, 9)).isEqualTo("一");
        assertThat(scene("一二三四五").clauseBefore(5, 3)).isEqualTo("三四五");
    }

    @Test
    void what_stands_right_before_and_right_behind_is_asked_by_pattern() {
        Scene scene = scene("不少于20节");
        assertThat(scene.isAfter(Pattern.compile("不少于$"), 3, 5)).isTrue();
        assertThat(scene.isAfter(Pattern.compile("不少于$"), 5, 5)).isFalse();
        assertThat(scene.isBefore(Pattern.compile("节"), 5)).isTrue();
        assertThat(scene.isBefore(Pattern.compile("节"), 4)).isFalse();
        assertThat(scene.isBefore(Pattern.compile("节"), 99)).isFalse();
    }
}
