package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** What a figure counts where its own words only say which, when or how often; and what its soft words are. */
class WhatIsCountedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    補助社群48群，其中國小30群、國中18群。|社群, 社群, 社群
                    招收学员50人（语文20人、数学30人）。|学员, 学员, 学员
                    建设基地校12所，其中小学8所。|基地校, 小学
                    名师工作室现有22个，2033年达到30个。|名师工作室, 名师工作室
                    名师工作室现有22个，2033年举办论坛3场。|名师工作室, 论坛
                    教研员听课每学期不少于40节。|教研员听课
                    分领域到校咨询，全学年45场次。|分领域到校咨询
                    选派教师10名。|教师
                    """)
    void a_figure_that_says_only_which_or_when_counts_what_is_named_before_it(String words, String subjects) {
        assertThat(Promises.in(words).all().stream()
                        .filter(target -> target.kind() == TargetKind.COUNT || target.kind() == TargetKind.BASELINE)
                        .map(target -> target.bearing().subject())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    初任教師導入輔導參與率達100%。|初任教師導入輔導參與率
                    满意率低于80%的课程要调整。|满意率
                    心理健康教育专职教师持证上岗率2033年达到100%。|持证上岗率
                    三分之一的教师参加培训。|教师
                    """)
    void a_rate_is_what_a_share_measures(String words, String subject) {
        assertThat(Promises.in(words).of(TargetKind.RATIO))
                .extracting(target -> target.bearing().subject())
                .containsExactly(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每人要做到“三个一”：读一本书、上一节课、写一篇文章。|PER_PERSON PER_PERSON PER_PERSON
                    開展“三個一”活動：讀一本書、上一節課、寫一篇文章。|- - -
                    """)
    void whoever_does_each_of_several_ones_does_every_one(String words, String soft) {
        assertThat(Promises.in(words).of(TargetKind.COUNT).stream()
                        .map(target -> target.amount().qualifiers().stream()
                                .map(Qualifier::name)
                                .collect(Collectors.joining("+")))
                        .map(said -> said.isEmpty() ? "-" : said)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(soft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    抓好培训、教研、科研等三项工作。|LIST|CLOSED_LIST
                    做好培训、教研、科研三项工作。|LIST|
                    集中培訓主要安排在暑期、雙休日進行。|WHEN|MAINLY
                    集中培訓安排在暑期、雙休日進行。|WHEN|
                    在2篇市级以上刊物发表。|COUNT|
                    撰写论文2篇以上。|COUNT|AND_MORE
                    建设虚拟仿真项目2个。|COUNT|
                    拟建设项目2个。|COUNT|EXPECTED
                    """)
    void a_soft_word_is_what_it_says_and_no_part_of_another_word(String words, TargetKind kind, Qualifier soft) {
        assertThat(Promises.in(words).of(kind).getFirst().amount().qualifiers())
                .containsExactlyElementsOf(soft == null ? List.of() : List.of(soft));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    头一年打基础，下一年见成效。|
                    培训为期一年。|DURATION 1
                    本办法印发后执行，有效期五年。|
                    认定结果有效期五年，到期复核。|DURATION 5
                    """)
    void which_year_it_is_and_how_long_a_paper_holds_is_no_length(String words, String said) {
        assertThat(Promises.in(words).all().stream()
                        .filter(target -> target.kind() == TargetKind.DURATION)
                        .map(target -> "DURATION "
                                + target.amount().value().orElseThrow().toPlainString())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(said == null ? "" : said);
    }
}
