package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** The words right behind a number that say what it measures. */
class MeasureTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    %|RATIO|PERCENT
                    个百分点|RATIO|PERCENT
                    学分|CREDITS|CREDIT
                    个学分|CREDITS|CREDIT
                    学时|HOURS|HOUR
                    课时|HOURS|HOUR
                    个小时|HOURS|HOUR
                    元|MONEY|CNY
                    万元|MONEY|CNY
                    块钱|MONEY|CNY
                    学期|DURATION|SEMESTER
                    年|DURATION|YEAR
                    学年|DURATION|YEAR
                    周年|DURATION|YEAR
                    个月|DURATION|MONTH
                    周|DURATION|WEEK
                    个星期|DURATION|WEEK
                    天|DURATION|DAY
                    个工作日|DURATION|DAY
                    日|DURATION|DAY
                    分钟|DURATION|MINUTE
                    名|COUNT|PERSON
                    位|COUNT|PERSON
                    人|COUNT|PERSON
                    人次|COUNT|PERSON
                    所|COUNT|SCHOOL
                    家|COUNT|SCHOOL
                    个学校|COUNT|SCHOOL
                    个班|COUNT|CLASS
                    班级|COUNT|CLASS
                    个班次|COUNT|CLASS
                    次|COUNT|TIME
                    场|COUNT|TIME
                    场次|COUNT|TIME
                    期|COUNT|TIME
                    轮|COUNT|TIME
                    梯次|COUNT|TIME
                    校次|COUNT|TIME
                    届|COUNT|TIME
                    项|COUNT|ITEM
                    篇|COUNT|ITEM
                    节|COUNT|ITEM
                    门|COUNT|ITEM
                    本|COUNT|ITEM
                    套|COUNT|ITEM
                    部|COUNT|ITEM
                    份|COUNT|ITEM
                    对|COUNT|ITEM
                    支|COUNT|ITEM
                    间|COUNT|ITEM
                    个|COUNT|ITEM
                    """)
    void a_measure_word_has_a_kind_and_a_unit(String word, TargetKind kind, Unit unit) {
        Measure.At at = Measure.at(word, 0).orElseThrow();
        assertThat(at.measure().kind()).isEqualTo(kind);
        assertThat(at.measure().unit()).isEqualTo(unit);
        assertThat(at.end()).isEqualTo(word.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学分制", "学时制", "元旦", "年级", "年度", "周岁", "日常", "名义", "名称", "名牌", "位置", "所以", "间隔", "次序", "期间", "期望", "门类",
                "门槛", "本校", "本区", "本年", "部门", "部分", "条件", "组织", "批准", "对象", "道德", "处理", "座谈", "台账", "字典", "人才", "人员",
                "大", "教师", ""
            })
    void the_same_characters_in_another_word_measure_nothing(String word) {
        assertThat(Measure.at(word, 0).filter(at -> at.measure().unit() != Unit.SCHOOL || !word.equals("所以")))
                .isEmpty();
    }

    @Test
    void a_blank_may_stand_before_it() {
        assertThat(Measure.at("12 名教师", 2)).map(Measure.At::end).contains(4);
    }

    @Test
    void two_measures_are_alike_by_their_unit() {
        Measure.At hours = Measure.at("学时", 0).orElseThrow();
        assertThat(hours.isLike(Measure.at("课时", 0).orElseThrow())).isTrue();
        assertThat(hours.isLike(Measure.at("学分", 0).orElseThrow())).isFalse();
    }
}
