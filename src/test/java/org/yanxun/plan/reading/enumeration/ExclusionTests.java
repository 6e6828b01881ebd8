package org.yanxun.plan.reading.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** What is not to be counted, and what is merely not to be done. */
class ExclusionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    会议、值班不计学分。|EXCLUSION
                    會議、值班不計學分。|EXCLUSION
                    会议不计入学时。|EXCLUSION
                    行政會議不採計時數。|EXCLUSION
                    事务性活动不得视为研修。|EXCLUSION
                    事務性活動不能視為研修。|EXCLUSION
                    一般性会议不得登记为研修学时。|EXCLUSION
                    校務會議均不獲計算時數。|EXCLUSION
                    不含外聘人员。|EXCLUSION
                    不包括外聘人員。|EXCLUSION
                    不得以考试代替培训。|EXCLUSION
                    不得以會議代替研習。|EXCLUSION
                    常规备课不作为研修内容。|EXCLUSION
                    重复参加同一课程不重复计学分。|EXCLUSION
                    外出休养不予认定学分。|EXCLUSION
                    缺席者不予核給時數。|EXCLUSION
                    政治学习不纳入学分管理。|EXCLUSION
                    课外活动除外。|EXCLUSION
                    """)
    void what_does_not_count_is_excluded(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    不得缺席。
                    不得遲到。
                    不断提高质量。
                    不斷提高質量。
                    将其纳入考核。
                    將其納入考核。
                    计入学分。
                    計入學分。
                    不定期开展检查。
                    不少于20节。
                    不得超过30人。
                    作为评优依据。
                    认定为优秀。
                    折算为学分。
                    """)
    void conduct_and_counting_exclude_nothing(String words) {
        assertThat(Promises.in(words).all()).extracting(Target::kind).doesNotContain(TargetKind.EXCLUSION);
    }
}
