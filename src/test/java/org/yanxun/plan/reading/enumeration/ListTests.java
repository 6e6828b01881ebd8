package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Enumerations that state their number or define something, and objects of verbs. */
class ListTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    围绕听课、备课、命题三个方面开展研修。|LIST 3
                    圍繞聽課、備課、命題三方面開展研修。|LIST 3
                    从师德、业务、实绩等三个维度考核。|LIST 3
                    從師德、業務、實績等三個面向考核。|LIST 3
                    分师德、业务、管理三个模块。|LIST 3
                    分試點、推廣、驗收三步走。|LIST 3
                    分小学、初中、高中三个组别进行。|LIST 3
                    做好培训、教研、科研三项工作。|LIST 3
                    完成三项任务：培训、教研、科研。|LIST 3
                    完成三項任務：培訓、教研、科研。|LIST 3
                    抓好三个环节：一是备课；二是上课；三是评课。|LIST 3, ACTION
                    做到“四定”：定时间、定地点、定内容、定人员。|LIST 4
                    做到「四定」：定時間、定地點、定內容、定人員。|LIST 4
                    开展“三个一”活动：读一本书、上一节课、写一篇文章。|LIST 3, COUNT 1, COUNT 1, COUNT 1
                    确定3所基地校（甲校、乙校、丙校）。|COUNT 3, LIST 3
                    確定三所基地學校（即甲校、乙校、丙校）。|COUNT 3, LIST 3
                    建立两个中心：培训中心、资源中心。|LIST 2
                    内容包括师德、教学、科研。|LIST
                    內容包括師德、教學、科研。|LIST
                    内容涵盖师德、教学、科研和管理。|ACTION, LIST
                    课程分为必修、选修、实践。|LIST
                    从师德、教学、科研等方面考核。|ACTION, LIST
                    從師德、教學、科研等方面考核。|ACTION, LIST
                    采取讲座、研讨、观摩等形式。|ACTION, LIST
                    採取講座、研討、觀摩等方式。|ACTION, LIST
                    通过自学、互助、引领等途径提高。|LIST
                    讲座、研讨、实践相结合。|LIST, ACTION
                    形式可以是讲座、研讨、观摩。|LIST
                    """)
    void a_number_or_a_defining_word_makes_a_list(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    开展讲座、研讨、观摩等活动。
                    開展講座、研討、觀摩等活動。
                    组织语文、数学、英语教师参加。
                    組織語文、數學、英語教師參加。
                    建设甲、乙、丙。
                    做好备课和上课。
                    理论与实践相结合。
                    理論與實踐相結合。
                    坚持集中与分散、理论与实践相结合。
                    采取自学为主、集中为辅的办法。
                    採取自學為主、集中為輔的辦法。
                    设一等奖5名、二等奖10名、三等奖15名。
                    設一等獎5名、二等獎10名、三等獎15名。
                    建设10个名师工作室、5个名校长工作室和3个名班主任工作室。
                    举办讲座3场、论坛2场和沙龙1场。
                    甲校、乙校承办。
                    校长、教师都要参加。
                    坚持公开、公平、公正的原则。
                    落实“三个一”制度。
                    """)
    void objects_pairs_and_rows_of_figures_are_no_list(String words) {
        assertThat(Promises.in(words).all()).extracting(Target::kind).doesNotContain(TargetKind.LIST);
    }
}
