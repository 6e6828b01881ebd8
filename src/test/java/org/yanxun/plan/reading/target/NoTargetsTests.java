package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds figures and asks for nothing, and what asks for something without one. */
class NoTargetsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    根据某教〔2030〕9号文件精神。|''
                    根據某教〔2030〕9號文件精神。|''
                    依据某政发[2030]12号文件。|''
                    依據某政發（2030）12號文件。|''
                    学习《教师教育振兴行动计划（2030—2035年）》。|''
                    學習《教師法》第三章。|''
                    学习《中小学教师继续教育规定》。|ACTION
                    《每天一小时、三年成名师》一书由各校自购。|''
                    师德师风10分，教学业绩30分，专业成长20分。|''
                    師德師風10分，教學業績30分，專業成長20分。|''
                    获奖每项加2分，缺席每次扣1分。|''
                    联系电话：0000-1234567。|''
                    聯絡電話：12345678。|''
                    咨询电话：13800000000。|''
                    地点：实验楼201室。|''
                    地點：第三中學三樓會議室。|''
                    推进城乡一体化发展。|ACTION
                    坚持三位一体、五育并举。|''
                    全面落实“十五五”规划要求。|ACTION
                    進一步提高教師素質。|''
                    进一步提高教师素质。|''
                    打造一流的教师队伍。|''
                    培养一批有影响的名师。|ACTION
                    培養一批有影響的名師。|ACTION
                    建设一支高素质的教师队伍。|ACTION
                    校长是第一责任人。|''
                    校長是第一責任人。|''
                    抓住第一时间报送信息。|ACTION
                    实施“2+1”培养工程。|ACTION
                    實施“三名”工程。|ACTION
                    做到一人一档、一校一策。|''
                    成绩85分以上为优秀，70分以上为合格。|''
                    不得无故缺席培训。|''
                    不得無故缺席培訓。|''
                    各校可自行安排。|''
                    各校可自行安排活動時間。|''
                    提高教师的专业水平。|''
                    促進教師專業成長。|''
                    为学校发展奠定基础。|''
                    總結經驗，以便改進。|ACTION
                    责任单位：教师发展科。|''
                    責任單位：教師發展科。|''
                    发布日期：2031年3月1日|''
                    """)
    void what_names_points_or_reaches_people_asks_for_no_figure(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
