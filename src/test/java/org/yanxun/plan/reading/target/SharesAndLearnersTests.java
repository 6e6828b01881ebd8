package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.TargetKind;

/** What a share is of, and who is to learn so long. */
class SharesAndLearnersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    骨干教师占专任教师的18%。|骨干教师
                    骨幹教師佔專任教師的18%。|骨幹教師
                    学员满意率力争达到97%。|学员满意率
                    學員滿意率力爭達到97%。|學員滿意率
                    对新任教师进行全员轮训。|新任教师
                    对幼儿园园长进行100%轮训。|幼儿园园长
                    對幼兒園園長進行100%輪訓。|幼兒園園長
                    骨干教师占比由12%提高到15%，再提高到18%。|骨干教师
                    新任校长持证上岗率100%。|新任校长持证上岗率
                    组织三分之一的专职教师外出进修。|专职教师
                    教师满意率于6月底前达到95%。|教师满意率
                    比上年增加8%。|''
                    """)
    void a_share_is_of_those_who_take_it_or_of_what_is_measured(String words, String subject) {
        assertThat(first(words, TargetKind.RATIO)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    教师在三年周期内须累积不少于150学时。|教师
                    教師在三年週期內須累積不少於150小時。|教師
                    新任教师岗前培训不少于120学时，其中集中60学时。|新任教师
                    按每场6学时登记。|''
                    """)
    void hours_are_asked_of_the_people_named_before_them(String words, String subject) {
        assertThat(first(words, TargetKind.HOURS)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    各班次师德专题不少于8学时。|师德专题
                    教师每年完成性别平等教育2学时。|性别平等教育
                    教師每年完成性別平等教育2學時。|性別平等教育
                    教师每年完成2学时。|''
                    通过专题学习、网络研修等方式完成2学时。|''
                    """)
    void a_course_named_right_before_its_hours_is_their_part(String words, String programme) {
        assertThat(Promises.in(words).of(TargetKind.HOURS).getFirst().bearing().programme())
                .isEqualTo(programme);
    }

    private static String first(String words, TargetKind kind) {
        return Promises.in(words).of(kind).getFirst().bearing().subject();
    }
}
