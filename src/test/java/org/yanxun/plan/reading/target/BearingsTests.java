package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** What a figure counts, and whose level it is. */
class BearingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派12名园长。|园长
                    選派12名園長。|園長
                    选派骨干教师12名。|骨干教师
                    選派骨幹教師12名。|骨幹教師
                    评选师德标兵8名。|师德标兵
                    評選師德標兵8名。|師德標兵
                    新增名师工作室6个。|名师工作室
                    新增名師工作室6個。|名師工作室
                    建设10所基地学校。|基地学校
                    举办12场专题讲座。|专题讲座
                    撰写论文12篇。|论文
                    开发精品课程12门。|精品课程
                    培养市级骨干教师40名。|市级骨干教师
                    培養省級名師5名。|省級名師
                    评出一等奖10名。|一等奖
                    组织2次集体备课。|集体备课
                    选派12名教师参加培训。|教师
                    选派12名教师赴上海跟岗。|教师
                    添置電腦120台。|電腦
                    """)
    void the_noun_behind_or_before_the_figure_is_counted(String words, String subject) {
        assertThat(first(words).bearing().subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派2名国家级骨干教师。|NATION
                    選派2名省級骨幹教師。|PROVINCE
                    选派2名市级骨干教师。|CITY
                    選派2名區級骨幹教師。|DISTRICT
                    选派2名县级骨干教师。|DISTRICT
                    选派2名校级骨干教师。|SCHOOL
                    培养省名师2名。|PROVINCE
                    培养市名师2名。|CITY
                    申报全国课题2项。|NATION
                    申报省课题2项。|PROVINCE
                    """)
    void a_level_is_said_by_its_word(String words, String level) {
        assertThat(first(words).bearing().level()).map(Enum::name).contains(level);
    }

    private static Target first(String words) {
        return Promises.in(words).all().stream()
                .filter(target -> target.kind() == TargetKind.COUNT || target.kind() == TargetKind.RATIO)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    選送省級、市級、區級骨幹分別為3名、5名和9名。|3 PROVINCE, 5 CITY, 9 DISTRICT
                    国家级、省级名师分别达到2人、4人。|2 NATION, 4 PROVINCE
                    选送省级骨干3名、市级骨干5名。|3 PROVINCE, 5 CITY
                    語文、數學骨幹分別為3名、5名。|3, 5
                    """)
    void a_row_that_is_shared_out_gives_each_level_its_own(String words, String wanted) {
        assertThat(Promises.in(words).all().stream()
                        .filter(target -> target.kind() == TargetKind.COUNT)
                        .map(target -> (target.amount().value().orElseThrow().toPlainString() + " "
                                        + target.bearing()
                                                .level()
                                                .map(Enum::name)
                                                .orElse(""))
                                .strip()))
                .containsExactly(wanted.split(", "));
    }
}
