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
                    培养3名在全省有影响的校长。|校长
                    培養3名在全省有影響的校長。|校長
                    开展“最美教师”评选，评出10名。|最美教师
                    開展“最美教師”評選，評出10名。|最美教師
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
                    选派2名教师参加省级培训。|PROVINCE
                    選派2名教師參加市級培訓。|CITY
                    培养市级骨干4名、省级名师2名。|CITY
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
                    选派2名教师，承办市级活动。|''
                    承办省级活动，选派2名教师。|''
                    選派2名教師參加培訓。|''
                    """)
    void a_level_said_of_something_else_is_not_its_own(String words, String level) {
        assertThat(first(words).bearing().level().map(Enum::name).orElse("")).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    现有教学班28个。|CLASS
                    現有教學班28個。|CLASS
                    开设培训班28个。|ITEM
                    与3所师范大学合作。|ITEM
                    與3所師範大學合作。|ITEM
                    建设3所基地学校。|SCHOOL
                    与三间幼稚园结对。|SCHOOL
                    與三間幼稚園結對。|SCHOOL
                    """)
    void what_is_counted_tells_its_unit(String words, String unit) {
        assertThat(Promises.in(words).all().getFirst().amount().unit())
                .map(Enum::name)
                .contains(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    网络研修须经考核合格，每年认定不超过12学分。|ONLINE
                    網絡研修須經考核合格，每年認定不超過12學分。|ONLINE
                    校本研修每年12学分，其中专题学习4学分。|SCHOOL_BASED
                    教师每年须经考核合格，认定不超过12学分。|''
                    """)
    void a_category_that_opens_a_segment_is_that_of_its_figures(String words, String category) {
        assertThat(Promises.in(words)
                        .of(TargetKind.CREDITS)
                        .getFirst()
                        .bearing()
                        .programme())
                .isEqualTo(category);
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
