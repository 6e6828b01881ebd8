package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.language.FoldedText;

/** Numbers at the heads of lines, in the habits of many districts. */
class NumberingTests {

    private static Line line(String words) {
        return new Line(FoldedText.fold(words), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    第一部分 总体要求|PART|第一部分
                    第二章　培训任务|PART|第二章
                    第三篇、保障|PART|第三篇
                    第12章 附则|PART|第12章
                    壹、依據|FORMAL|壹
                    貳、目的|FORMAL|贰
                    參、辦理單位|FORMAL|参
                    拾、附則|FORMAL|拾
                    甲、总则|STEM|甲
                    乙、分则|STEM|乙
                    I. 总则|ROMAN|I
                    II、分则|ROMAN|II
                    IV. 附则|ROMAN|IV
                    A. 背景|LETTER|A
                    B、目標|LETTER|B
                    一、总体要求|HAN|一
                    二．主要任务|HAN|二
                    三. 保障措施|HAN|三
                    十二、附则|HAN|十二
                    四 保障措施|HAN|四
                    五）保障措施|HAN|五
                    【任务一】新教师培训|BOXED|任务一
                    【项目2】骨干培训|BOXED|项目2
                    [三] 校长培训|BOXED|三
                    任务一：新教师培训|NAMED|任务一
                    项目2、骨干培训|NAMED|项目2
                    专题三 校长培训|NAMED|专题三
                    3.35周岁以下的教师|DIGIT|3
                    2.10名骨幹教師|DIGIT|2
                    4.12日前上报|DIGIT|4
                    1.2 名师工程|DOTTED|1.2
                    1.2名师工程|DOTTED|1.2
                    （一）新教师培训|HAN_IN_BRACKETS|(一)
                    (二) 骨幹培訓|HAN_IN_BRACKETS|(二)
                    （十一）附则|HAN_IN_BRACKETS|(十一)
                    第一条 新教师培训|ARTICLE|第一条
                    第二十一條　經費|ARTICLE|第二十一条
                    1. 新教师培训|DIGIT|1
                    2、骨干培训|DIGIT|2
                    3．校长培训|DIGIT|3
                    4）班主任培训|DIGIT|4
                    12. 其他培训|DIGIT|12
                    1.1 新教师培训|DOTTED|1.1
                    2.3、骨干培训|DOTTED|2.3
                    4.2.1 校长培训|DOTTED|4.2.1
                    3.4教师培训|DOTTED|3.4
                    （1）新教师培训|DIGIT_IN_BRACKETS|(1)
                    ①新教师培训|DIGIT_IN_BRACKETS|①
                    ⑫ 其他培训|DIGIT_IN_BRACKETS|⑫
                    a) 新教师培训|SMALL_LETTER|a
                    (b) 骨干培训|SMALL_LETTER|(b)
                    ■ 主要内容|BULLET|■
                    ● 完成时限|BULLET|●
                    ◆责任单位|BULLET|◆
                    """)
    void a_line_is_numbered_in_one_of_many_ways(String words, Numbering way, String number) {
        Line line = line(words);
        Numbering.Mark mark = Numbering.of(line).orElseThrow();
        assertThat(mark.way()).isEqualTo(way);
        assertThat(line.text().substring(mark.start(), mark.end())).isEqualTo(number);
        assertThat(line.text().substring(mark.rest())).doesNotStartWith(" ").doesNotStartWith("、");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    开展培训工作
                    一是加强领导
                    一批教师参加
                    十名教师参加
                    第一责任人是校长
                    第三中学承办
                    3.5万名教师参加
                    1.5%的经费用于培训
                    2.8亿元
                    2031年开展培训
                    2031.3 启动
                    12名教师参加
                    任务明确
                    项目实施方案
                    专题培训
                    教师A组
                    《一》
                    ABC培训
                    STEAM教學
                    """)
    void words_that_begin_like_a_number_are_none(String words) {
        assertThat(Numbering.of(line(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一|1
                    十二|12
                    二十|20
                    第三章|3
                    第十条|10
                    壹|1
                    参|3
                    拾|10
                    (四)|4
                    5|5
                    (6)|6
                    ⑦|7
                    ⑳|20
                    1.3|3
                    4.2.5|5
                    任务八|8
                    项目9|9
                    """)
    void a_number_has_a_value(String number, int value) {
        assertThat(Numbering.value(FoldedText.fold(number))).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({"A", "IV", "■", "甲"})
    void a_mark_that_is_no_number_has_none(String mark) {
        assertThat(Numbering.value(mark)).isEmpty();
    }

    @Test
    void the_outermost_way_in_use_is_that_of_the_sections() {
        List<Line> lines = List.of(line("1. 甲"), line("（一）乙"), line("一、丙"), line("① 丁"));
        assertThat(Numbering.outermost(lines, Optional.empty())).contains(Numbering.HAN);
        assertThat(Numbering.outermost(lines, Optional.of(Numbering.HAN))).contains(Numbering.HAN_IN_BRACKETS);
        assertThat(Numbering.outermost(lines, Optional.of(Numbering.DIGIT_IN_BRACKETS)))
                .isEmpty();
    }

    @Test
    void bullets_make_no_sections() {
        assertThat(Numbering.outermost(List.of(line("■ 甲"), line("■ 乙")), Optional.empty()))
                .isEmpty();
    }

    @Test
    void ways_are_ordered_from_the_outside_in() {
        assertThat(Numbering.PART.depth()).isZero();
        assertThat(Numbering.HAN.depth()).isLessThan(Numbering.HAN_IN_BRACKETS.depth());
        assertThat(Numbering.DIGIT.depth()).isLessThan(Numbering.DOTTED.depth());
        assertThat(Numbering.BULLET.depth()).isEqualTo(Numbering.values().length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5天集中培训", "1.8万元经费", "2.5倍折算", "0.5学分", "4.5小時研習", "1.2个百分点"})
    void a_figure_at_the_head_of_a_line_numbers_nothing(String words) {
        assertThat(Numbering.of(line(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1学习制度",
                "2.3人事管理",
                "1.2课程建设",
                "4.1名师工程",
                "3.2小学教师",
                "1.4節約用水",
                "2.2 名单报送",
                "1.3 日常管理",
                "1.4 所需经费",
                "2.2 月度考核",
                "2.3 名額分配"
            })
    void a_dotted_number_stands_right_before_its_words(String words) {
        assertThat(Numbering.of(line(words))).map(Numbering.Mark::way).contains(Numbering.DOTTED);
    }
}
