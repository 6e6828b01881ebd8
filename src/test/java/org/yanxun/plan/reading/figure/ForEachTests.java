package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** For each of what a figure holds, how it is bound, and what its measure counts. */
class ForEachTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每支队伍5人。|PER_GROUP
                    每支隊伍5人。|PER_GROUP
                    上下学期各送教12次。|PER_SEMESTER
                    培训讲师24人，语文、数学、英语、科学四个学科各6人。|none, PER_FIELD
                    聘请导师8名，各带徒3人。|none, PER_PERSON
                    每所中心学校配备2名专干。|PER_SCHOOL
                    各校校长公开授课2次。|none
                    每镇送教6节。|none
                    每人一年讲课4次。|PER_PERSON PER_YEAR
                    共同备课4次。|none
                    轮训一百四十来名教师。|AROUND
                    """)
    void the_words_around_a_figure_say_so(String words, String qualifiers) {
        assertThat(qualifiers(words, TargetKind.COUNT)).isEqualTo(qualifiers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师年度学分不少于72学分。|AT_LEAST PER_PERSON
                    教師年度學分不少於72學分。|AT_LEAST PER_PERSON
                    校长不少于60学分。|AT_LEAST PER_PERSON
                    课程不少于60学分。|AT_LEAST
                    """)
    void what_learners_are_to_reach_each_reaches_alone(String words, String qualifiers) {
        assertThat(qualifiers(words, TargetKind.CREDITS)).isEqualTo(qualifiers);
    }

    @Test
    void a_column_and_the_cell_before_a_number_say_so_too() {
        assertThat(qualifiers("課程 | 班數 | 每班名額\n甲 | 6 | 35", TargetKind.COUNT)).isEqualTo("none, PER_CLASS");
        assertThat(qualifiers("项目 | 单位 | 学分\n送教 | 每次 | 2\n课题 | 一项 | 4", TargetKind.CREDITS))
                .isEqualTo("PER_TIME, none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    活动结束后7日内上传资料。|EQ
                    活動結束後7日內上傳資料。|EQ
                    三年内完成轮训。|EQ
                    """)
    void a_relative_deadline_binds_no_figure(String words, String comparison) {
        Target deadline = Promises.in(words).of(TargetKind.DEADLINE).getFirst();
        assertThat(deadline.amount().comparison().name()).isEqualTo(comparison);
        assertThat(deadline.amount().qualifiers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每校限派2人。|AT_MOST
                    每校限報2人。|AT_MOST
                    每校选派2人。|EQ
                    入职不满三年的140名教师参加。|EQ
                    培训不满140名教师。|AT_MOST
                    两地合格率分别达到95%、70%。|AT_LEAST
                    """)
    void a_bound_holds_for_its_own_figure(String words, String comparison) {
        assertThat(Promises.in(words).all().stream()
                        .filter(target -> target.kind() == TargetKind.COUNT || target.kind() == TargetKind.RATIO)
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .amount()
                        .comparison()
                        .name())
                .isEqualTo(comparison);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    建设实践基地18家。|ITEM
                    走访12家企业。|ITEM
                    走訪12家企業。|ITEM
                    扶持幼儿园12家。|SCHOOL
                    联合相关机构帮扶幼儿园9家。|SCHOOL
                    聯合相關機構幫扶幼兒園9家。|SCHOOL
                    扶持12家幼儿园与企业结对。|SCHOOL
                    联合学校建成培训机构共9家。|ITEM
                    与企业和机构合作，扶持幼儿园9家。|SCHOOL
                    会同有关机构，9家幼儿园结对。|SCHOOL
                    挂牌研学基地12家，其中国家级3家、省级9家。|ITEM
                    获奖12人次。|TIME
                    获市级奖12人次。|TIME
                    培训教师12人次。|PERSON
                    """)
    void what_a_measure_counts_is_told_by_its_surroundings(String words, String unit) {
        assertThat(Promises.in(words)
                        .of(TargetKind.COUNT)
                        .getFirst()
                        .amount()
                        .unit()
                        .orElseThrow()
                        .name())
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"研学基地,ITEM", "研學基地,ITEM", "普惠园,SCHOOL"})
    void in_a_table_the_row_says_what_is_counted(String row, String unit) {
        assertThat(Promises.in("指标 | 目标\n" + row + " | 12家")
                        .of(TargetKind.COUNT)
                        .getFirst()
                        .amount()
                        .unit())
                .map(Enum::name)
                .contains(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    原则上安排在周末开展。|IN_PRINCIPLE
                    安排在周末开展。|none
                    逢星期五开展研修。|PER_WEEK
                    """)
    void a_date_may_hold_in_principle_only(String words, String qualifiers) {
        assertThat(qualifiers(words, TargetKind.WHEN)).isEqualTo(qualifiers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    从9月1日到12月底跟岗。|MONTH_END
                    从9月1日到12月20日跟岗。|none
                    """)
    void a_period_keeps_the_soft_word_of_its_end(String words, String qualifiers) {
        assertThat(qualifiers(words, TargetKind.PERIOD)).isEqualTo(qualifiers);
    }

    private static String qualifiers(String words, TargetKind kind) {
        return Promises.in(words).of(kind).stream()
                .map(target -> target.amount().qualifiers().stream()
                        .map(Enum::name)
                        .sorted()
                        .reduce((all, next) -> all + " " + next)
                        .orElse("none"))
                .collect(Collectors.joining(", "));
    }
}
