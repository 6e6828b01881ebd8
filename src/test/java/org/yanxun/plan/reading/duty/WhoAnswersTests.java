package org.yanxun.plan.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.language.FoldedText;

/** Who answers for an item, in the habits of many districts. */
class WhoAnswersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    责任单位：区教师进修学校|OWNER COLLEGE 区教师进修学校
                    責任單位：區教師進修學校|OWNER COLLEGE 區教師進修學校
                    责任单位：师训科、人事科|OWNER BUREAU 师训科, OWNER BUREAU 人事科
                    责任科室：师训科|OWNER BUREAU 师训科
                    牵头单位：县教育局|OWNER BUREAU 县教育局
                    主办单位：区教研室|OWNER RESEARCH_OFFICE 区教研室
                    負責單位：教務處|OWNER OTHER 教務處
                    承办单位：甲小学|HOST SCHOOL 甲小学
                    承辦學校：某國小|HOST SCHOOL 某國小
                    承办单位：县教师发展中心|HOST COLLEGE 县教师发展中心
                    协办单位：乙中学|SUPPORT SCHOOL 乙中学
                    配合单位：各中小学|SUPPORT SCHOOL 各中小学
                    责任单位：师训科牵头，教研室协办|OWNER BUREAU 师训科, SUPPORT RESEARCH_OFFICE 教研室
                    由区教育局牵头实施。|OWNER BUREAU 区教育局
                    由區教育局牽頭實施。|OWNER BUREAU 區教育局
                    由培训部牵头，教研部配合。|OWNER OTHER 培训部, SUPPORT RESEARCH_OFFICE 教研部
                    由教务处负责。|OWNER OTHER 教务处
                    教研室具体负责，各校配合。|OWNER RESEARCH_OFFICE 教研室, SUPPORT SCHOOL 各校
                    校长是培训工作的第一责任人。|OWNER PRINCIPAL 校长
                    校長是培訓工作的第一責任人。|OWNER PRINCIPAL 校長
                    校长任组长。|OWNER PRINCIPAL 校长
                    由校長擔任召集人。|OWNER PRINCIPAL 校長
                    各校要成立领导小组。|OWNER SCHOOL 各校
                    各校須委派啟導教師。|OWNER SCHOOL 各校
                    各幼儿园应制定计划。|OWNER KINDERGARTEN 各幼儿园
                    由甲国中承辦。|HOST SCHOOL 甲国中
                    由甲小学承办。|HOST SCHOOL 甲小学
                    委托某大学举办研修班。|HOST UNIVERSITY 某大学
                    委託某大學教育學院開辦課程。|HOST UNIVERSITY 某大學教育學院
                    由市教研室组织实施。|ORGANISER RESEARCH_OFFICE 市教研室
                    由市教研室組織實施。|ORGANISER RESEARCH_OFFICE 市教研室
                    方案经区教育局审批。|ASSESSOR BUREAU 区教育局
                    方案經區教育局審核後實施。|ASSESSOR BUREAU 區教育局
                    报县教育局核准。|ASSESSOR BUREAU 县教育局
                    由督导室组织评估。|ASSESSOR OTHER 督导室
                    由教導處進行考核。|ASSESSOR OTHER 教導處
                    进修学校审核备案。|ASSESSOR COLLEGE 进修学校
                    研修院对各校计划进行审核。|ASSESSOR COLLEGE 研修院
                    由教育處邀集專家組成審查小組。|ASSESSOR BUREAU 教育處
                    由教育處進行訪視。|ASSESSOR BUREAU 教育處
                    由学校组织出师考核。|ASSESSOR SCHOOL 学校
                    由甲小学、乙中学分别承办。|HOST SCHOOL 甲小学, HOST SCHOOL 乙中学
                    成立由校长任组长的领导小组。|OWNER PRINCIPAL 校长
                    分管副校长任副组长。|''
                    科研室牵头，教务处、德育处协助实施。|OWNER OTHER 科研室, SUPPORT OTHER 教务处, SUPPORT OTHER 德育处
                    经费由教育部补助款450万元支应。|FUNDER OTHER 教育部
                    經費由舉辦者承擔。|FUNDER OTHER 舉辦者
                    区财政五年安排专项经费3000万元。|FUNDER OTHER 区财政
                    坚持协同创新、协同联动。|''
                    協助社群釐清問題。|''
                    协助市教师发展学院做好遴选。|SUPPORT -
                    培训经费由派出学校承担。|FUNDER SCHOOL 派出学校
                    培訓經費由派出學校承擔。|FUNDER SCHOOL 派出學校
                    费用由区财政列支。|FUNDER OTHER 区财政
                    区财政安排培训经费30万元。|FUNDER OTHER 区财政
                    縣財政按工資總額的1.5%安排經費。|FUNDER OTHER 縣財政
                    教育發展基金本學年撥款280萬元。|FUNDER OTHER 教育發展基金
                    积极配合市教育局做好工作。|SUPPORT -
                    積極配合市教育局做好工作。|SUPPORT -
                    协助高校做好学员管理。|SUPPORT -
                    1.配合市委组织部做好培训。|SUPPORT -
                    """)
    void the_words_name_a_body_and_its_role(String words, String who) {
        assertThat(said(words)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    开展培训。
                    開展培訓。
                    各校组织学习。
                    教师要认真参加。
                    各校配合默契。
                    教师认真负责。
                    工作责任心强。
                    本办法由教育局负责解释。
                    加强部门配合。
                    """)
    void where_nobody_is_named_nobody_answers(String words) {
        assertThat(said(words)).isEmpty();
    }

    private static String said(String words) {
        FoldedText text = FoldedText.of(words);
        return Responsibilities.in(text, 0, text.folded().length()).stream()
                .map(each -> each.role() + " " + each.body().map(Enum::name).orElse("-") + " " + each.name())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }
}
