package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Finding.Code;

/** Papers that hold what is promised and are not here. */
class ReferencesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经费按《县级专项资金管理规定》执行。",
                "依《教師專業發展實施要點》辦理。",
                "依「教師專業發展實施要點」辦理。",
                "研習時數依縣府規定核給。",
                "依據本縣公開授課實施計畫辦理。",
                "差旅費依國內出差旅費報支要點辦理。",
                "以省厅通知为准。",
                "具体要求以市教育局文件为准。",
                "落实《乡村教师培训实施方案》。",
                "参照市级骨干教师评选标准进行。",
                "培训按省厅下达的计划执行。",
                "有关事项按市局通知要求办理。",
                "名额及条件见市教育局通知。",
                "学分认定按《学分管理办法（试行）》（教〔2030〕5号）执行。",
                "评选名单另发。",
                "补助标准另定。",
                "细则由进修学校另行发布。",
                "具体时间另行通知。",
                "評審準則載於附錄二。",
                "詳情請參閱《教師專業發展指引》。",
                "对照《评鉴规准》自评。",
                "报名条件见市局文件。",
                "收费见附表。"
            })
    void a_paper_elsewhere_is_missed(String words) {
        assertThat(Promises.in(words).codes()).contains(Code.REFERENCE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《教师法》制定本办法。",
                "按照有关规定执行。",
                "依相關規定敘獎。",
                "按计划组织实施。",
                "按本办法规定执行。",
                "任务见下表。",
                "不另行通知。",
                "学习《教师行为准则》。",
                "填报《培训台账》。",
                "缺课的另行补训。",
                "以教研组为准备单位。",
                "征求各校意见后印发文件。",
                "聽取教師意見並下發通知。",
                "新教师见习期满发文件。",
                "会见专家并下发通知。",
                "汇编常见问题下发通知。"
            })
    void what_is_known_here_or_no_paper_is_not(String words) {
        assertThat(Promises.in(words).codes()).doesNotContain(Code.REFERENCE_MISSING);
    }
}
