package org.yanxun.plan.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.language.FoldedText;

/** Labels without 单位, duties told in a sentence, and bodies joined by 和. */
class MoreWaysToAnswerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    承办：某师范学院|HOST UNIVERSITY 某师范学院
                    牵头：师训科|OWNER BUREAU 师训科
                    配合科室：人事科、财务科|SUPPORT BUREAU 人事科, SUPPORT BUREAU 财务科
                    组织单位：区教育局|ORGANISER BUREAU 区教育局
                    考核单位：县督导室|ASSESSOR OTHER 县督导室
                    县教育局统筹，各校落实。|OWNER BUREAU 县教育局
                    局长负总责。|OWNER BUREAU 局长
                    各校校长对培训负总责。|OWNER PRINCIPAL 各校校长
                    由电教站把课程送到学校。|OWNER OTHER 电教站
                    由甲乡中心学校、乙乡中心学校两所学校包片。|OWNER SCHOOL 甲乡中心学校, OWNER SCHOOL 乙乡中心学校
                    由县教研室评议。|ASSESSOR RESEARCH_OFFICE 县教研室
                    經市教育局鑑定。|ASSESSOR BUREAU 市教育局
                    培训费由区财政、派出学校承担。|FUNDER OTHER 区财政, FUNDER SCHOOL 派出学校
                    各校从公用经费中列支。|FUNDER SCHOOL 各校
                    各校從公用經費中列支。|FUNDER SCHOOL 各校
                    县财政予以保障。|''
                    市府每年拨付经费20万元。|FUNDER OTHER 市府
                    由中心学校派人顶岗。|OWNER SCHOOL 中心学校
                    學校須按時登錄時數。|OWNER SCHOOL 學校
                    服務學校應安排薪傳教師。|OWNER SCHOOL 服務學校
                    各学校12月20日前完成申报。|OWNER SCHOOL 各学校
                    培训由聘用学校组织。|ORGANISER SCHOOL 聘用学校
                    由学校和企业人事部门共同考核。|ASSESSOR SCHOOL 学校, ASSESSOR OTHER 企业人事部门
                    由进修学校逐份审看。|ASSESSOR COLLEGE 进修学校
                    須取得本處書面同意。|ASSESSOR BUREAU 本處
                    县进修学校于12月完成复审。|ASSESSOR COLLEGE 县进修学校
                    学校按公用经费的5%安排培训费。|FUNDER SCHOOL 学校
                    保险由派出学校购买。|FUNDER SCHOOL 派出学校
                    工会协助做好保障。|SUPPORT OTHER 工会
                    某大學協辦。|SUPPORT UNIVERSITY 某大學
                    """)
    void a_role_a_body_and_its_name_are_read(String words, String said) {
        assertThat(said(words)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    承办市教研活动一次。|HOST
                    承办校园文化节一次。|''
                    学校应用平台开展教学。|''
                    学校按计划开展培训。|''
                    学校按教研计划安排骨干参训。|''
                    學校按教學計畫安排教師研習。|''
                    各校从教学实际安排校本研修。|''
                    各校按10%的比例安排教师参训。|''
                    市府每年安排校长研习。|''
                    研训任务由市进修学校、各片区学校承担。|''
                    单元教学由备课组承担。|''
                    由校长把关。|''
                    教师统筹安排时间。|''
                    """)
    void our_own_part_has_no_body_and_other_words_say_nothing(String words, String said) {
        assertThat(said(words)).isEqualTo(said);
    }

    private static String said(String words) {
        FoldedText text = FoldedText.of(words);
        return Responsibilities.in(text, 0, text.folded().length()).stream()
                .map(each -> (each.role() + " "
                                + each.body()
                                        .map(body -> body + " " + each.name())
                                        .orElse(""))
                        .strip())
                .collect(Collectors.joining(", "));
    }
}
