package org.yanxun.plan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.TargetKind;

/** Whatever a time begins with, it is found in the midst of a sentence. */
class OpeningsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秋季开学前",
                "开学前",
                "学期结束前",
                "放假前",
                "项目结束前",
                "开学初",
                "学年初",
                "单月",
                "双月",
                "上下半年",
                "春秋两季",
                "上半年",
                "下半年",
                "寒暑假",
                "暑期",
                "夏季",
                "寒假",
                "上学期",
                "第一学期",
                "春季",
                "第三季度",
                "四季度",
                "教师节前后",
                "国庆节前",
                "元旦前后",
                "清明前后",
                "五一前后",
                "六一前后",
                "春节前",
                "端午前",
                "中秋节前",
                "双休日",
                "节假日",
                "周末",
                "周三下午",
                "今年底",
                "年底",
                "全年内",
                "年初",
                "学年末",
                "规划期末",
                "计划期末",
                "期末",
                "本学期末",
                "月底",
                "2031年9月",
                "2031.9.1",
                "二〇三一年九月",
                "31年9月",
                "今年9月",
                "明年3月",
                "次年3月",
                "当年9月",
                "9月",
                "十月上旬",
                "每月",
                "每两周",
                "隔周",
                "逢星期五",
                "按月",
                "逐月",
                "半年一次",
                "第5周"
            })
    void a_time_is_found(String words) {
        assertThat(Promises.in("某区2031年师训计划", "各校于" + words + "，开展研讨。").all())
                .extracting(target -> target.kind())
                .containsAnyOf(TargetKind.WHEN, TargetKind.DEADLINE, TargetKind.PERIOD);
    }
}
