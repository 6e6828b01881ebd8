package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Which words a target quotes, and what is said of its figure. */
class QuotesAndUnitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派10名区级骨干教师。|10名区级骨干教师
                    選派10名區級骨幹教師。|10名區級骨幹教師
                    选送2名校长到省级基地培训。|2名校长
                    選送2名校長到省級基地培訓。|2名校長
                    每期40人参加。|40人
                    选派年轻的语文、数学教师30名左右参训。|30名左右
                    遴選12名學科骨幹教師脫產研修。|12名學科骨幹教師
                    举办讲座不少于3场。|不少于3场
                    舉辦講座不少於3場。|不少於3場
                    合格率达到80%。|达到80%
                    合格率達到80%。|達到80%
                    合格率力争达到８０％以上。|达到８０％以上
                    選派教師約20名。|約20名
                    选派教师20名左右。|20名左右
                    完成４８学分。|４８学分
                    安排經費3.5萬元。|3.5萬元
                    安排经费不超过3.5万元。|不超过3.5万元
                    学习期限两年半。|两年半
                    學習期限兩年半。|兩年半
                    9月底前完成建档。|9月底前
                    到2035年建成体系。|到2035年
                    舉辦第六期校長班。|第六期
                    开展第二、三阶段学习。|第二、三阶段
                    教龄五年以内者优先。|教龄五年以内
                    教齡五年以內者優先。|教齡五年以內
                    选派2—3名校长。|2—3名校长
                    三分之一以上的教师达标。|三分之一以上
                    """)
    void a_quote_is_the_shortest_phrase_that_carries_the_figure(String words, String said) {
        Promises read = Promises.in(words);
        assertThat(read.all().stream()
                        .filter(target -> target.kind() != TargetKind.ACTION)
                        .map(read::quote)
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    选派2名省级骨干教师。|PROVINCE PERSON EQ
                    選派2名省級骨幹教師。|PROVINCE PERSON EQ
                    选派6名市级骨干教师。|CITY PERSON EQ
                    選派6名市級骨幹教師。|CITY PERSON EQ
                    评选10名区级学科带头人。|DISTRICT PERSON EQ
                    評選10名區級學科帶頭人。|DISTRICT PERSON EQ
                    评选10名县级学科带头人。|DISTRICT PERSON EQ
                    推荐1名国家级名师。|NATION PERSON EQ
                    推薦1名國家級名師。|NATION PERSON EQ
                    评选20名校级骨干教师。|SCHOOL PERSON EQ
                    評選20名校級骨幹教師。|SCHOOL PERSON EQ
                    建成基地10所。|- SCHOOL EQ
                    建成省级基地10所。|PROVINCE SCHOOL EQ
                    举办讲座3场。|- TIME EQ
                    舉辦講座至少3場。|- TIME AT_LEAST
                    举办培训班4期。|- TIME EQ
                    開設培訓班4個。|- ITEM EQ
                    开设培训班4个。|- ITEM EQ
                    立项课题12项。|- ITEM EQ
                    立項課題12項左右。|- ITEM ABOUT
                    撰写论文2篇以上。|- ITEM AT_LEAST
                    撰寫論文2篇以上。|- ITEM AT_LEAST
                    每班不超过40人。|- PERSON AT_MOST
                    每班不超過40人。|- PERSON AT_MOST
                    选派校长2—3名。|- PERSON RANGE
                    培训教师1200余人次。|- PERSON ABOUT
                    完成36学分。|- CREDIT EQ
                    完成120學時。|- HOUR EQ
                    合格率达到95%。|- PERCENT AT_LEAST
                    合格率不低於95%。|- PERCENT AT_LEAST
                    缺编率控制在3%以内。|- PERCENT AT_MOST
                    缺編率降到3%。|- PERCENT AT_MOST
                    培训班为期5天。|- DAY EQ
                    学习期限两年。|- YEAR EQ
                    學習期限一學期。|- SEMESTER EQ
                    挂职三个月。|- MONTH EQ
                    掛職兩週。|- WEEK EQ
                    每次40分钟。|- MINUTE EQ
                    安排经费30万元。|- CNY EQ
                    安排經費新臺幣30萬元。|- TWD EQ
                    补助新台币5,000元。|- TWD EQ
                    安排津貼港幣28,000元。|- HKD EQ
                    安排津貼28,000港元。|- HKD EQ
                    安排經費約30萬元。|- CNY ABOUT
                    """)
    void level_unit_and_bound_are_read_with_the_figure(String words, String said) {
        Target target = Promises.in(words).all().stream()
                .filter(each -> each.kind() != TargetKind.ACTION && each.kind() != TargetKind.WHEN)
                .findFirst()
                .orElseThrow();
        String level = target.bearing().level().map(Enum::name).orElse("-");
        String unit = target.amount().unit().map(Enum::name).orElse("-");
        assertThat(level + " " + unit + " " + target.amount().comparison()).isEqualTo(said);
    }
}
