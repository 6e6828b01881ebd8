package org.yanxun.plan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class FigureTargetsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "選派園長12名外出訪學。|COUNT 12",
                "选派园长十二名外出访学。|COUNT 12",
                "建設鄉村教研站５個。|COUNT 5",
                "全年舉辦論壇兩場。|COUNT 2",
                "每校推薦2—3名導師。|COUNT 2-3",
                "每校推薦兩三名導師。|COUNT 2-3",
                "組織1200餘人參加比賽。|COUNT 1200",
                "組織1.8萬人次參訓。|COUNT 18000",
                "組織一萬二千人次參訓。|COUNT 12000",
                "開展百師論道活動。|COUNT 100",
                "教師完成90學分。|CREDITS 90",
                "教師完成九十學時的培訓。|HOURS 90",
                "集中、網絡、校本分別為30、20、40學時。|HOURS 30, HOURS 20, HOURS 40",
                "持證率達到95%。|RATIO 95",
                "持證率達到百分之九十五。|RATIO 95",
                "力爭三分之一的教師參加。|RATIO 33.33",
                "力争七成以上的教师参加。|RATIO 70",
                "力爭六成五的教師參加。|RATIO 65",
                "安排經費30萬元。|MONEY 300000",
                "資料費1萬2千元。|MONEY 12000",
                "安排經費3萬6,500元。|MONEY 36500",
                "集訓為期五天。|DURATION 5",
                "學制一年半。|DURATION 1.5",
                "跟崗一個半月。|DURATION 1.5",
                "每次不少於40分鐘。|DURATION 40",
            })
    void a_number_with_a_measure_is_a_promise(String words, String said) {
        assertThat(Promises.in(words).said()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "造就一支隊伍。", "形成一批成果。", "做一名好教師。", "抓住三個環節。", "實施“三名工程”。", "執行某教〔2030〕15號文件。", "學習《三年規劃100條》。",
                "推行“3+2”模式。", "第三中學承辦。", "師德表現占20分，教學實績占80分。", "實現一體化管理。", "電話：0571-88886666。", "落實“十六五”規劃。", "完善二級管理。",
                "組織進一步學習。", "進入第一課堂。", "一校一品。"
            })
    void a_number_without_one_or_in_a_name_is_none(String words) {
        assertThat(Promises.in(words).all())
                .noneMatch(target -> target.amount().value().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "聽課不少於20節。|AT_LEAST|AT_LEAST",
                "聽課至少20節。|AT_LEAST|AT_LEAST",
                "聽課20節以上。|AT_LEAST|AND_MORE",
                "聽課超過20節。|AT_LEAST|OVER",
                "聽課不超過20節。|AT_MOST|AT_MOST",
                "聽課約20節。|ABOUT|ABOUT",
                "聽課近20節。|ABOUT|NEARLY",
                "聽課20節左右。|ABOUT|AROUND",
                "聽課20餘節。|ABOUT|ODD",
                "力爭聽課20節。|EQ|STRIVE",
                "每人聽課20節。|EQ|PER_PERSON",
                "每校聽課20節。|EQ|PER_SCHOOL",
                "原則上聽課20節。|EQ|IN_PRINCIPLE",
            })
    void soft_words_stay_with_the_figure(String words, Comparison comparison, Qualifier qualifier) {
        Target target = Promises.in(words).of(TargetKind.COUNT).getFirst();
        assertThat(target.amount().comparison()).isEqualTo(comparison);
        assertThat(target.amount().qualifiers()).contains(qualifier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"名師20名|PERSON", "基地20所|SCHOOL", "講座20場|TIME", "論文20篇|ITEM", "開辦20個班|CLASS", "送教20次|TIME"})
    void the_measure_says_what_is_counted(String words, Unit unit) {
        assertThat(Promises.in("今年確定" + words + "。").all())
                .extracting(target -> target.amount().unit().orElseThrow())
                .containsExactly(unit);
    }

    @Test
    void a_hundred_may_be_a_figure_of_speech() {
        assertThat(Promises.in("開展百校行活動。").all().getFirst().amount().qualifiers())
                .contains(Qualifier.POSSIBLE_RHETORIC);
        assertThat(Promises.in("組織100所學校參加。").all().getFirst().amount().qualifiers())
                .doesNotContain(Qualifier.POSSIBLE_RHETORIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"對班主任進行全員輪訓。", "教師全部持證上崗。", "實現課堂教學評估全覆蓋。", "所有學校都建立檔案。", "確保應訓盡訓。", "將民辦教師全面納入培訓。"})
    void all_of_them_are_a_hundred_per_cent(String words) {
        assertThat(Promises.in(words).said()).contains("RATIO 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"做好全員培訓工作。", "全體教師要加強學習。", "在全區開展活動。", "各校組織學習。"})
    void a_mere_address_or_name_is_no_share(String words) {
        assertThat(Promises.in(words).of(TargetKind.RATIO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "對象為教齡八年以內的教師。|LIMIT 8",
                "45周歲以下教師參加。|LIMIT 45",
                "任教滿三年的教師可申報。|LIMIT 3",
                "具有5年以上教齡者優先。|LIMIT 5",
            })
    void years_of_teaching_and_of_age_say_who_may(String words, String said) {
        assertThat(Promises.in(words).said()).contains(said);
        assertThat(Promises.in("每班不超過45人。").of(TargetKind.LIMIT)).isEmpty();
    }

    @Test
    void a_number_alone_in_a_table_is_measured_by_its_column() {
        String table = "班次\t人數\t學時\t經費（萬元）\n新教師班\t80\t120\t3.5";
        assertThat(Promises.in(table).said()).isEqualTo("COUNT 80, HOURS 120, MONEY 35000");
        assertThat(Promises.in("班次\t編號\n新教師班\t80").said()).doesNotContain("80");
    }
}
