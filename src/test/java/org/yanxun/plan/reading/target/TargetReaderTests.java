package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.target.TargetKind;

class TargetReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "舉辦第四屆教學節。|EDITION 4",
                "舉辦首屆教學節。|EDITION 1",
                "認定第三批基地。|EDITION 3",
                "開辦（第九期）研修班。|EDITION 9",
                "做好第二、三階段的研修。|STAGE 2-3",
                "完成第一至第三階段。|STAGE 1-2-3",
            })
    void editions_and_stages_are_known_by_their_ordinals(String words, String said) {
        assertThat(Promises.in(words).said()).startsWith(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"校長是第一責任人。", "用好第一課堂。", "第一時間上報。", "在這一階段做好工作。"})
    void other_ordinals_are_none(String words) {
        assertThat(Promises.in(words).of(TargetKind.EDITION)).isEmpty();
        assertThat(Promises.in(words).of(TargetKind.STAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "開展師德宣講。",
                "各校要建立檔案。",
                "配合市局做好評審。",
                "制定管理辦法。",
                "完善考核制度，提高管理水平。",
                "支持教師攻讀學位。",
                "由教研室組織實施。",
                "對違規者取消資格。"
            })
    void who_is_to_do_something_promises(String words) {
        assertThat(Promises.in(words).said()).isEqualTo("ACTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "提高教師素質。",
                "為教育發展奠定基礎。",
                "堅持質量第一。",
                "促進學校發展，打造優秀團隊。",
                "具體安排如下：",
                "責任單位：某某室",
                "去年開展了活動。",
                "各校可自行安排。",
                "本計劃由教研室負責解釋。"
            })
    void aims_leave_and_the_past_promise_nothing(String words) {
        assertThat(Promises.in(words).of(TargetKind.ACTION)).isEmpty();
    }

    @Test
    void an_action_stands_beside_a_when_and_not_beside_a_count() {
        assertThat(Promises.in("下半年開展調研。").said()).isEqualTo("WHEN 2031-07..2031-12, ACTION");
        assertThat(Promises.in("開展調研3次。").said()).isEqualTo("COUNT 3");
    }

    @Test
    void parts_that_say_why_hold_no_actions() {
        String words = "(一)指導思想\n開展培訓，加強管理。\n(二)主要工作\n開展培訓，加強管理。";
        assertThat(Promises.in(words).of(TargetKind.ACTION)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "現有教師900人，今年培訓300人。|BASELINE 900, COUNT 300",
                "去年完成培訓500人。|BASELINE 500",
                "比例從65%提高到80%。|BASELINE 65, RATIO 80",
                "目前持證率為71%，力爭達到90%。|BASELINE 71, RATIO 90",
                "在已有6個基地的基礎上再建2個基地。|BASELINE 6, COUNT 2",
                "已達標的學校要再送教4次。|COUNT 4",
            })
    void a_figure_of_the_past_is_where_one_starts(String words, String said) {
        assertThat(Promises.in(words).said()).startsWith(said);
    }

    @Test
    void a_part_that_looks_back_holds_baselines_only() {
        String words = "(一)工作回顧\n選派骨幹40名，舉辦論壇3場。\n(二)今年工作\n選派骨幹50名。";
        assertThat(Promises.in(words).said()).isEqualTo("BASELINE 40, BASELINE 3, COUNT 50");
    }

    @Test
    void both_scripts_are_read_alike() {
        assertThat(Promises.in("選派骨幹教師５０名，每學期開展研討２次。").said())
                .isEqualTo(Promises.in("选派骨干教师50名，每学期开展研讨2次。").said());
    }

    @Test
    void places_point_into_the_text_as_it_was_given() {
        Promises promises = Promises.in("　　𠮷校長將選派　１２名　園長。");
        assertThat(promises.quote(promises.of(TargetKind.COUNT).getFirst())).startsWith("１２名");
    }

    @Test
    void markdown_marks_are_looked_through() {
        assertThat(Promises.in("- 選派**不少於12名**園長。").said()).isEqualTo("COUNT 12");
    }
}
