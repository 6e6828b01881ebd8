package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Lists whose members are numbered one after another, or named by a slogan. */
class NumberedMembersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    抓好三个环节：（1）训前调研；（2）训中管理；（3）训后跟踪。|LIST_CHECKED
                    抓好三個環節：（1）訓前調研；（2）訓中管理；（3）訓後跟蹤。|LIST_CHECKED
                    抓好三个环节：①调研；②管理；③跟踪。|LIST_CHECKED
                    抓好四个环节：①调研；②管理；③跟踪。|LIST_TOO_SHORT
                    做好三件事：一是制定计划；二是组织实施；三是总结上报。|LIST_CHECKED
                    做好两件事：一是制定计划；二是组织实施；三是总结上报。|LIST_TOO_LONG
                    培训分三步走：第一步调研，第二步集中，第三步返岗。|LIST_CHECKED
                    组织“三比”活动：比师德、比教学、比科研。|LIST_CHECKED
                    開展“三課”活動（備課、上課、評課）。|LIST_CHECKED
                    开展“三课”活动（备课、上课）。|LIST_TOO_SHORT
                    做到计划、人员、经费、时间“四落实”。|LIST_CHECKED
                    計畫分為準備期、執行期、檢討期三期。|LIST_CHECKED
                    突出两个重点：乡村教师和新教师。|LIST_CHECKED
                    建设教研、科研、培训、信息“四位一体”的体系。|''
                    组织“三比”活动。|''
                    """)
    void they_are_counted(String words, String codes) {
        assertThat(String.join(
                        ", ",
                        Promises.in(words).codes().stream()
                                .map(Enum::name)
                                .filter(name -> name.startsWith("LIST"))
                                .toList()))
                .isEqualTo(codes);
    }
}
