package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Every check with words that it notices and words that it leaves alone. */
class BothSidesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    培训期两年（2033年3月—2031年2月）。|PERIOD_REVERSED
                    培訓期兩年（2033年3月—2031年2月）。|PERIOD_REVERSED
                    培训期两年（2031年3月—2033年2月）。|DURATION_CHECKED
                    培訓期兩年（2031年3月—2033年2月）。|DURATION_CHECKED
                    2032年9月至2031年7月组织培训。|PERIOD_REVERSED
                    2031年9月至2032年7月组织培训。|''
                    为期10天（7月1日—7月10日）。|DURATION_CHECKED
                    為期10天（7月1日—7月10日）。|DURATION_CHECKED
                    为期10天（7月1日—7月20日）。|DURATION_CONTRADICTS_PERIOD
                    為期10天（7月1日—7月20日）。|DURATION_CONTRADICTS_PERIOD
                    为期一年（2031年9月—2032年8月）。|DURATION_CHECKED
                    为期一年（2031年9月—2033年8月）。|DURATION_CONTRADICTS_PERIOD
                    学习期限一年半（2031年3月—2032年8月）。|DURATION_CHECKED
                    學習期限一年半（2031年3月—2032年8月）。|DURATION_CHECKED
                    完成72学分，其中集中24学分、网络12学分、校本36学分。|SUM_CHECKED
                    完成72學分，其中集中24學分、網絡12學分、校本36學分。|SUM_CHECKED
                    完成72学分，其中集中24学分、网络12学分、校本30学分。|SUM_WRONG
                    完成72學分，其中集中24學分、網絡12學分、校本30學分。|SUM_WRONG
                    完成120学时，其中集中40学时、网络80学时。|SUM_CHECKED
                    完成120学时，其中集中40学时、网络60学时。|SUM_WRONG
                    选派教师30名，其中男教师10名、女教师20名。|SUM_CHECKED
                    選派教師30名，其中男教師10名、女教師20名。|SUM_CHECKED
                    选派教师30名，其中男教师20名、女教师20名。|SUM_WRONG
                    选派教师30名，其中女教师20名。|''
                    小学40名、初中30名、高中20名，共计90名。|SUM_CHECKED
                    小學40名、初中30名、高中20名，共計90名。|SUM_CHECKED
                    小学40名、初中30名、高中20名，共计95名。|SUM_WRONG
                    安排经费100万元，其中财政60万元、自筹40万元。|SUM_CHECKED
                    安排經費100萬元，其中財政60萬元、自籌40萬元。|SUM_CHECKED
                    安排经费100万元，其中财政60万元、自筹30万元。|SUM_WRONG
                    围绕备课、上课、评课、命题等四个环节开展研修。|LIST_CHECKED
                    圍繞備課、上課、評課、命題等四個環節開展研修。|LIST_CHECKED
                    围绕备课、上课、评课等四个环节开展研修。|LIST_TOO_SHORT
                    圍繞備課、上課、評課等四個環節開展研修。|LIST_TOO_SHORT
                    围绕备课、上课、评课、命题、辅导等四个环节开展研修。|LIST_TOO_LONG
                    確定四所基地校（甲校、乙校、丙校、丁校）。|LIST_CHECKED
                    确定四所基地校（甲校、乙校、丙校）。|LIST_TOO_SHORT
                    确定四所基地校（甲校、乙校、丙校、丁校、戊校）。|LIST_TOO_LONG
                    2028年9月底前完成建档。|YEAR_CONTRADICTS_PLAN
                    2028年9月底前完成建檔。|YEAR_CONTRADICTS_PLAN
                    2031年9月底前完成建档。|''
                    31年5月举办论坛。|YEAR_GUESSED
                    31年5月舉辦論壇。|YEAR_GUESSED
                    2031/32學年開辦課程三期。|''
                    31—32年开办课程三期。|YEAR_GUESSED
                    1.做甲。⏎2.做乙。⏎2.做丙。⏎4.做丁。|NUMBERING_REPEATS
                    1.做甲。⏎2.做乙。⏎2.做丙。⏎3.做丁。|NUMBERING_REPEATS
                    1.做甲。⏎2.做乙。⏎4.做丙。|NUMBERING_SKIPS
                    中心校长14人、完小校长49人，合起来63人。|SUM_CHECKED
                    津贴总额480万元，按班数发放：12班以下每校2万元，25班以上每校6万元。|''
                    完成18小时研习，其中环境教育4小时、安全教育3小时。|''
                    照《甲县奖惩细则》执行。|REFERENCE_MISSING
                    按照市人社局评审办法，落实待遇。|REFERENCE_MISSING
                    名单见附件1。|REFERENCE_MISSING
                    名單見附件1。|REFERENCE_MISSING
                    按照《教师研修学分管理办法》执行。|REFERENCE_MISSING
                    按照《教師研修學分管理辦法》執行。|REFERENCE_MISSING
                    组织教师学习《教育法》。|''
                    调动教师的性。|LOST_WORD
                    調動教師的性。|LOST_WORD
                    调动教师的主动性。|''
                    评选优秀学员。|TARGET_WITHOUT_NUMBER
                    評選優秀學員。|TARGET_WITHOUT_NUMBER
                    评选优秀学员20名。|''
                    評選優秀學員20名。|''
                    评选优秀学员若干名。|TARGET_WITHOUT_NUMBER
                    (一)做甲。⏎(二)做乙。⏎(四)做丙。|NUMBERING_SKIPS
                    (一)做甲。⏎(二)做乙。⏎(三)做丙。|''
                    1.做甲。⏎2.做乙。⏎4.做丙。|NUMBERING_SKIPS
                    1.做甲。⏎2.做乙。⏎3.做丙。|''
                    1、做甲。⏎2、做乙。⏎2、做丙。|NUMBERING_REPEATS
                    (一)选派20名教师参加研修。⏎(二)选派20名教师参加研修。|DUPLICATE_PROMISE DUPLICATE_PROMISE
                    (一)选派20名教师参加研修。⏎(二)选派30名教师参加研修。|''
                    (一)选派20名教师参加研修。⏎(二)选派20名校长参加研修。|''
                    """)
    void a_check_notices_what_is_wrong_and_only_that(String words, String said) {
        assertThat(Promises.in(words.replace('⏎', '\n')).codes().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(said);
    }
}
