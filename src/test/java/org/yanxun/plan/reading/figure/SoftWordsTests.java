package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** How a figure binds, and the fuzzy words kept with it. */
class SoftWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    听课不少于20节。|AT_LEAST AT_LEAST
                    聽課不少於20節。|AT_LEAST AT_LEAST
                    听课不低于20节。|AT_LEAST AT_LEAST
                    听课至少20节。|AT_LEAST AT_LEAST
                    聽課至少20節。|AT_LEAST AT_LEAST
                    听课最少20节。|AT_LEAST AT_LEAST
                    听课20节以上。|AT_LEAST AND_MORE
                    聽課20節以上。|AT_LEAST AND_MORE
                    听课超过20节。|AT_LEAST OVER
                    聽課超過20節。|AT_LEAST OVER
                    听课不超过20节。|AT_MOST AT_MOST
                    聽課不超過20節。|AT_MOST AT_MOST
                    听课最多20节。|AT_MOST AT_MOST
                    听课20节以内。|AT_MOST AT_MOST
                    听课约20节。|ABOUT ABOUT
                    聽課約20節。|ABOUT ABOUT
                    听课近20节。|ABOUT NEARLY
                    听课20节左右。|ABOUT AROUND
                    聽課20節左右。|ABOUT AROUND
                    听课20余节。|ABOUT ODD
                    聽課20餘節。|ABOUT ODD
                    听课20多节。|ABOUT ODD
                    力争听课20节。|EQ STRIVE
                    力爭聽課20節。|EQ STRIVE
                    争取听课20节。|EQ STRIVE
                    努力完成听课20节。|EQ STRIVE
                    原则上听课20节。|EQ IN_PRINCIPLE
                    原則上聽課20節。|EQ IN_PRINCIPLE
                    预计听课20节。|EQ EXPECTED
                    预计培训200人。|EQ EXPECTED
                    擬培訓200人。|EQ EXPECTED
                    主要培训班主任200人。|EQ MAINLY
                    逐步建成基地20个。|EQ GRADUALLY
                    基本完成课程20门。|EQ BASICALLY
                    每人听课20节。|EQ PER_PERSON
                    每人聽課20節。|EQ PER_PERSON
                    人均听课20节。|EQ PER_PERSON
                    每位教师听课20节。|EQ PER_PERSON
                    每校听课20节。|EQ PER_SCHOOL
                    每校聽課20節。|EQ PER_SCHOOL
                    各校听课20节。|EQ PER_SCHOOL
                    每班20人。|EQ PER_CLASS
                    每期20人。|EQ PER_TIME
                    每次20人。|EQ PER_TIME
                    每场20人。|EQ PER_TIME
                    每组20人。|EQ PER_GROUP
                    每个社群20人。|EQ PER_GROUP
                    每團20人。|EQ PER_GROUP
                    每个工作室20人。|EQ PER_STUDIO
                    每个学科20人。|EQ PER_FIELD
                    各学科推荐20人。|EQ PER_FIELD
                    每学期听课20节。|EQ PER_SEMESTER
                    每學期聽課20節。|EQ PER_SEMESTER
                    每月听课20节。|EQ PER_MONTH
                    每月聽課20節。|EQ PER_MONTH
                    每周听课20节。|EQ PER_WEEK
                    每季度听课20节。|EQ PER_QUARTER
                    每年听课20节。|EQ PER_YEAR
                    每學年聽課20節。|EQ PER_YEAR
                    达到80%并逐年提高。|AT_LEAST YEAR_BY_YEAR
                    """)
    void a_fuzzy_word_stays_with_its_figure(String words, String soft) {
        Amount amount = first(words).amount();
        String qualifiers =
                amount.qualifiers().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        assertThat((amount.comparison() + " " + qualifiers).strip()).isEqualTo(soft);
    }

    private static Target first(String words) {
        return Promises.in(words).all().stream()
                .filter(target -> target.kind() == TargetKind.COUNT || target.kind() == TargetKind.RATIO)
                .findFirst()
                .orElseThrow();
    }
}
