package org.yanxun.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchoolWordsTests {

    @Test
    void primary_and_lower_secondary_go_by_their_own_names() {
        assertThat(FoldedText.fold("國小校長提高培訓班")).isEqualTo("小学校长提高培训班");
        assertThat(FoldedText.fold("選送國中英語骨幹教師")).isEqualTo("选送初中英语骨干教师");
        assertThat(FoldedText.fold("國小、國中結合")).isEqualTo("小学、初中结合");
        assertThat(FoldedText.fold("國中國小教師")).isEqualTo("初中小学教师");
    }

    @Test
    void both_together_are_neither_china_nor_small() {
        assertThat(FoldedText.fold("省級農村中國小校長培訓")).isEqualTo("省级农村中小学校长培训");
        assertThat(FoldedText.fold("全區中國小、幼兒園")).isEqualTo("全区中小学、幼儿园");
        assertThat(FoldedText.fold("全國中國小教師")).isEqualTo("全国中小学教师");
        assertThat(FoldedText.fold("中國小政教主任")).isEqualTo("中小学政教主任");
    }

    @Test
    void a_country_stays_a_country() {
        assertThat(FoldedText.fold("中國小說")).isEqualTo("中国小说");
        assertThat(FoldedText.fold("全區中國小說比賽")).isEqualTo("全区中国小说比赛");
        assertThat(FoldedText.fold("中國小學生在國外")).isEqualTo("中国小学生在国外");
        assertThat(FoldedText.fold("全面建成中國小康")).isEqualTo("全面建成中国小康");
        assertThat(FoldedText.fold("全國小學")).isEqualTo("全国小学");
        assertThat(FoldedText.fold("全國中小學")).isEqualTo("全国中小学");
        assertThat(FoldedText.fold("我國中學教師")).isEqualTo("我国中学教师");
        assertThat(FoldedText.fold("韓國小朋友")).isEqualTo("韩国小朋友");
    }

    @Test
    void a_school_may_be_named_like_a_country() {
        assertThat(FoldedText.fold("精英國小、立德國中")).isEqualTo("精英小学、立德初中");
        assertThat(FoldedText.fold("精英國小教師")).isEqualTo("精英小学教师");
        assertThat(FoldedText.fold("英國小學、英國小鎮")).isEqualTo("英国小学、英国小镇");
    }

    @Test
    void the_word_at_the_very_edge_is_read_too() {
        assertThat(FoldedText.fold("國小")).isEqualTo("小学");
        assertThat(FoldedText.fold("國")).isEqualTo("国");
        assertThat(FoldedText.fold("農村中國小")).isEqualTo("农村中小学");
        assertThat(FoldedText.fold("中國小")).isEqualTo("中国小");
    }

    @Test
    void a_district_plan_in_use_has_no_china_left_and_keeps_its_length() throws IOException {
        Path plan = Path.of("../shared/plan/district-plan.txt");
        assumeThat(plan).exists();
        String original = Files.readString(plan);

        FoldedText text = FoldedText.of(original);

        assertThat(text.folded()).doesNotContain("国小", "国中").hasSameSizeAs(original);
        assertThat(text.folded().split("中小学", -1)).hasSizeGreaterThan(10);
        assertThat(text.indexOf("中小學政教主任").orElseThrow().of(original)).isEqualTo("中國小政教主任");
    }
}
