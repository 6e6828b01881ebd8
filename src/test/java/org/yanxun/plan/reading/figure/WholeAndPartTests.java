package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;

/** Shares of a whole: in words, in figures, one number to another, and points to be reached. */
class WholeAndPartTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全部教师持证上岗。|RATIO 100
                    教师全部持证上岗。|RATIO 100
                    教師全部持證上崗。|RATIO 100
                    对教师进行全员轮训。|RATIO 100
                    對教師進行全員輪訓。|RATIO 100
                    培训覆盖率100%。|RATIO 100
                    培訓覆蓋率100%。|RATIO 100
                    全面纳入考核。|RATIO 100
                    全面納入考核。|RATIO 100
                    实现培训全覆盖。|RATIO 100
                    實現培訓全覆蓋。|RATIO 100
                    所有教师都要参加培训。|RATIO 100
                    所有教師都要參加培訓。|RATIO 100
                    人人参与教研。|RATIO 100
                    人人參與教研。|RATIO 100
                    一半以上的教师参加培训。|RATIO 50
                    一半以上的教師參加培訓。|RATIO 50
                    面向所有教师开展培训。|ACTION
                    面向所有教師開展培訓。|ACTION
                    面向所有教师组织读书活动。|ACTION
                    面向所有教師實施培訓，合格率達到90%。|RATIO 90
                    面向所有教师的培训覆盖率达到100%。|RATIO 100
                    全体教师参加培训。|ACTION
                    全體教師參加培訓。|ACTION
                    各校组织培训。|ACTION
                    全员培训工程继续实施。|ACTION
                    优秀率3%左右。|RATIO 3
                    優秀率3%左右。|RATIO 3
                    师生比达到1∶11。|RATIO 9.09
                    師生比達到1∶11。|RATIO 9.09
                    师生比不低于1:11。|RATIO 9.09
                    师生比达到1：11。|RATIO 9.09
                    按1:3的比例配备导师。|RATIO 33.33
                    按1∶3的比例配備導師。|RATIO 33.33
                    按照一比三的比例确定人选。|RATIO 33.33
                    保教人员与幼儿配备比例为1:7。|RATIO 14.29
                    畅通意见反馈渠道。|ACTION
                    暢通意見反映渠道。|ACTION
                    畅通教师申诉渠道，设立信箱。|ACTION
                    为畅通渠道。|''
                    使沟通渠道更加畅通。|''
                    学员满意度85分以上。|COUNT 85
                    學員滿意度85分以上。|COUNT 85
                    满意度测评达到90分。|COUNT 90
                    滿意度測評達到90分。|COUNT 90
                    满意度不低于90分。|COUNT 90
                    满意度90分以上为优秀。|''
                    满意度85分以上的评为优秀。|''
                    每天8:30开始学习。|WHEN
                    """)
    void a_share_is_read_where_it_measures_a_promise(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }
}
