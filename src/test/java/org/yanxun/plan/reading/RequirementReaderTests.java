package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.plan.CreditRequirement;

class RequirementReaderTests {

    private static final Map<CreditCategory, Credits> TEN_SIX_TWENTY = Map.of(
            CreditCategory.CENTRALISED, Credits.of(10),
            CreditCategory.ONLINE, Credits.of(6),
            CreditCategory.SCHOOL_BASED, Credits.of(20));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教師每年修滿36學分。集中培訓10學分，網絡培訓6學分，校本研訓20學分。",
                "教师每年修满３６学分，其中集中培训１０学分、网络研修６学分、校本研修２０学分。",
                "全年三十六學分：集中培訓十學分，網絡培訓六學分，校本研訓二十學分。",
                "通過集中培訓、網絡培訓、校本研訓等方式完成36學分的任務。其中，集中培訓10學分，網絡培訓6學分，校本研訓20學分。",
                "通过校本研修、网络研修和集中培训完成36学分，校本不少于20学分，网络不低于6学分，集中至少10学分。",
                "集中培訓、網絡培訓、校本研訓分別為10、6、20學分，合計36學分。",
                "每人每年36个学分(集中10、网络6、校本20学分)。",
                "全年須取得10學分的集中培訓、6學分的網絡培訓、20學分的校本研訓，共36學分。",
                "校本研訓（20學分）、集中面授（10學分）和線上學習（6學分），總計36學分。",
                "36學分的要求不變。\n集中培訓達到10個學分；\n遠程培訓達到6個學分；\n校本培訓達到20個學分。"
            })
    void the_same_requirement_is_read_in_many_wordings(String words) {
        CreditRequirement requirement = read("一、任務\n(一)學分。" + words);
        assertThat(requirement.amounts()).isEqualTo(TEN_SIX_TWENTY);
        assertThat(requirement.total()).map(CreditRequirement.Figure::amount).contains(Credits.of(36));
        assertThat(requirement.sumHolds()).isTrue();
        assertThat(requirement.isWhole()).isTrue();
    }

    @Test
    void every_figure_points_to_its_place() {
        String text = "　前言。\n一、任務\n全年完成３６學分：集中培訓十學分，網絡培訓6學分，校本研訓20學分。";
        CreditRequirement requirement = read(text);
        assertThat(quote(text, requirement.total().orElseThrow())).isEqualTo("３６學分");
        assertThat(quote(text, figure(requirement, CreditCategory.CENTRALISED))).isEqualTo("十學分");
        assertThat(quote(text, figure(requirement, CreditCategory.SCHOOL_BASED)))
                .isEqualTo("20學分");
    }

    @Test
    void a_sum_that_does_not_hold_is_read_as_it_stands() {
        CreditRequirement requirement = read("一、任務\n全年完成40學分，集中培訓10學分，網絡培訓6學分，校本研訓20學分。");
        assertThat(requirement.total()).map(CreditRequirement.Figure::amount).contains(Credits.of(40));
        assertThat(requirement.sum()).isEqualTo(Credits.of(36));
        assertThat(requirement.sumHolds()).isFalse();
    }

    @Test
    void a_text_may_leave_out_the_total() {
        CreditRequirement requirement = read("一、任務\n集中培訓10學分，校本研訓20學分。");
        assertThat(requirement.total()).isEmpty();
        assertThat(requirement.wholeYear()).isEqualTo(Credits.of(30));
        assertThat(requirement.isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"校本研訓立項30個，集中培訓3次，網絡培訓2期。", "集中培訓以講座為主，校本研訓以研討為主，每項計2學分。", "教師進修學校全年辦班48個。", "校本研訓每項計24學分。"})
    void figures_of_other_things_are_no_requirement(String words) {
        assertThat(PlanReader.read("一、任務\n" + words).requirement()).isEmpty();
    }

    private static CreditRequirement read(String text) {
        return PlanReader.read(text).requirement().orElseThrow();
    }

    private static String quote(String text, CreditRequirement.Figure figure) {
        return text.substring(figure.start(), figure.end());
    }

    private static CreditRequirement.Figure figure(CreditRequirement requirement, CreditCategory category) {
        return Objects.requireNonNull(requirement.minima().get(category));
    }
}
