package org.yanxun.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class WordingTests {

    private static final Map<String, String> LEVELS = new LinkedHashMap<>(Map.of("省級", "PROVINCE"));

    static {
        LEVELS.put("市級", "CITY");
    }

    @Test
    void words_are_known_in_either_script() {
        assertThat(of("班主任", "对全区班主任继续轮训").says("輪訓")).isTrue();
        assertThat(of("班主任", "對全區班主任繼續輪訓").says("轮训")).isTrue();
        assertThat(of("班主任", "對全區班主任繼續輪訓").says("輪崗")).isFalse();
    }

    @Test
    void what_a_target_is_about_goes_before_its_surroundings() {
        assertThat(of("市級骨幹", "省級、市級分別為2名、6名").code(LEVELS)).contains("CITY");
        assertThat(of("骨幹", "省級、市級分別為2名、6名").code(LEVELS)).contains("PROVINCE");
        assertThat(of("骨幹", "兩名").code(LEVELS)).isEmpty();
    }

    private static Wording of(String subject, String sentence) {
        return Wording.of(
                new Target(
                        TargetKind.COUNT,
                        Amount.NONE,
                        new Bearing(subject, Optional.empty(), ""),
                        CalendarSpan.NONE,
                        0,
                        1),
                sentence);
    }
}
