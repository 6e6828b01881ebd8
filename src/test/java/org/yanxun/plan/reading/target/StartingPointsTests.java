package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.TargetKind;

/** Where one stands, told from what is to be. */
class StartingPointsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    现有教师1200名。|BASELINE 1200
                    現有教師1200名。|BASELINE 1200
                    目前，全区有名师工作室12个。|BASELINE 12
                    目前，全區有名師工作室12個。|BASELINE 12
                    已建成基地8所。|BASELINE 8
                    已建成基地8所，再建4所。|BASELINE 8, COUNT 4
                    去年培训教师800人次，今年培训1000人次。|BASELINE 800, COUNT 1000
                    去年培訓教師800人次，今年培訓1000人次。|BASELINE 800, COUNT 1000
                    共培训1.8万人次，取得明显成效。|BASELINE 18000
                    合格率从65%提高到80%。|BASELINE 65, RATIO 80
                    合格率由65%提高到80%。|BASELINE 65, RATIO 80
                    合格率從65%提高到80%。|BASELINE 65, RATIO 80
                    截至2030年底，累计培训校长90人次。|BASELINE 90
                    截至2030年底，累計培訓校長90人次。|BASELINE 90
                    专任教师600名，其中高级职称教师35名。|COUNT 600, COUNT 35
                    现有专任教师600名，其中高级职称35人。|BASELINE 600, BASELINE 35
                    上学年开展教研活动36次。|BASELINE 36
                    上學年開展教研活動36次。|BASELINE 36
                    在原有12所基地的基础上，新增6所。|BASELINE 12, COUNT 6
                    在原有12所基地的基礎上，新增6所。|BASELINE 12, COUNT 6
                    全年培训教师1200名。|COUNT 1200
                    全年培訓教師1200名。|COUNT 1200
                    将培训教师1200名。|COUNT 1200
                    到年底，培训教师达到1200名。|DEADLINE ..2031-12, COUNT 1200
                    """)
    void a_figure_of_the_past_or_the_present_is_no_promise(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全县眼下在编教师1900余名。|BASELINE 1900
                    全縣眼下在編教師1900餘名。|BASELINE 1900
                    如今还有17个教学点没有专任教师。|BASELINE 17
                    进修学校空缺编制七个，争取补上五个。|BASELINE 7, COUNT 5
                    近三年招聘教师312人。|BASELINE 312
                    现任教研员二十七人，选派现任校长三人。|BASELINE 27, COUNT 3
                    去冬今春办了四期短训班。|BASELINE 4
                    上个学年人均培训68学时。|BASELINE 68
                    目前九百名教师完成轮训，占应训人数的六成七。|BASELINE 900, BASELINE 67
                    目前九百名教师完成轮训，应培训一千人。|BASELINE 900, COUNT 1000
                    参与学校由去年的18所增至24所。|BASELINE 18, COUNT 24
                    參與學校由去年的18所增至24所。|BASELINE 18, COUNT 24
                    往年的培训安排在暑假。|''
                    今年的培训安排在暑假。|ACTION, WHEN 2031-07..2031-08
                    近三年入职的教师完成36学时。|HOURS 36
                    空缺名额由学校另荐教师5名。|COUNT 5
                    教师缺编率控制在3%以内。|RATIO 3
                    """)
    void plain_words_for_the_present_say_how_things_stand(String words, String said) {
        assertThat(Promises.in(words).said()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    家底和难处|BASELINE 586, BASELINE 46
                    家底和難處|BASELINE 586, BASELINE 46
                    基础与缺口|BASELINE 586, BASELINE 46
                    补齐短板|COUNT 586, RATIO 46
                    """)
    void a_part_on_what_is_lacking_looks_back(String heading, String said) {
        String words = "一、" + heading + "\n经认定的教师586人，实践满6个月的占46%。\n二、工作\n做事。";
        assertThat(Promises.in("某市2031年计划\n" + words, "无").of(TargetKind.DURATION))
                .hasSize(heading.contains("短板") ? 1 : 0);
        assertThat(Promises.in("某市2031年计划\n" + words, "无").said().replace("DURATION 6, ", ""))
                .isEqualTo(said);
    }
}
