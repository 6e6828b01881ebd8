package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Lists that define, who may, what does not count, and which run of a series. */
class ListedAndLimitedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    围绕备课、上课、评课等三个环节开展研修。|LIST 3
                    圍繞備課、上課、評課等三個環節開展研修。|LIST 3
                    围绕备课、上课、评课等环节开展研修。|ACTION, LIST
                    圍繞備課、上課、評課等環節開展研修。|ACTION, LIST
                    培训内容包括师德、课程、技术。|LIST
                    培訓內容包括師德、課程、技術。|LIST
                    开展听课、评课、磨课等活动。|ACTION
                    開展聽課、評課、磨課等活動。|ACTION
                    采取集中、网络、校本等形式开展培训。|ACTION, LIST
                    採取集中、網絡、校本等形式開展培訓。|ACTION, LIST
                    组织教师参加讲座、论坛、沙龙等活动。|ACTION
                    以集中培训为主、网络培训为辅。|ACTION
                    确定三所基地校：甲校、乙校、丙校。|COUNT 3, LIST 3
                    確定三所基地校：甲校、乙校、丙校。|COUNT 3, LIST 3
                    工作例会、政治学习不计学分。|EXCLUSION
                    工作例會、政治學習不計學分。|EXCLUSION
                    工作例会、外出休养不得视为培训。|EXCLUSION
                    工作例會、外出休養不得視為培訓。|EXCLUSION
                    不得以会议代替培训。|EXCLUSION
                    不得以會議代替培訓。|EXCLUSION
                    教龄五年以内的教师参加培训。|LIMIT 5, ACTION
                    教齡五年以內的教師參加培訓。|LIMIT 5, ACTION
                    教龄五年及五年以内的教师参加培训。|LIMIT 5, ACTION
                    45周岁以下的教师参加培训。|LIMIT 45, ACTION
                    45週歲以下的教師參加培訓。|LIMIT 45, ACTION
                    任教满3年的教师参加培训。|LIMIT 3, ACTION
                    每班不超过50人。|COUNT 50
                    每班不超過50人。|COUNT 50
                    举办第六期校长班。|EDITION 6
                    舉辦第六期校長班。|EDITION 6
                    举办首届教师论坛。|EDITION 1
                    舉辦首屆教師論壇。|EDITION 1
                    认定第二批基地校。|EDITION 2
                    認定第二批基地校。|EDITION 2
                    开展第三轮校长评估。|EDITION 3
                    开展第二、三阶段学习。|STAGE 2-3
                    開展第二、三階段學習。|STAGE 2-3
                    三项任务：备课、上课、评课。|LIST 3
                    三項任務：備課、上課、評課。|LIST 3
                    """)
    void a_list_a_limit_or_a_run_is_read_by_its_words(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
