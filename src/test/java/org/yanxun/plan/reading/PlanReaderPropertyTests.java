package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.kernel.Spent;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.source.TextBytes;

class PlanReaderPropertyTests {

    private static final int SOME = 8_000;
    private static final int LONG = 40_000;
    private static final int WIDE = 1_000;

    @Property(tries = 300)
    void every_part_lies_in_the_source_and_in_its_whole(@ForAll("plans") String source) {
        ReadPlan read = PlanReader.read(source);
        PlanText text = read.text();
        assertThat(text.source()).isEqualTo(source);
        assertThat(read.targets()).allMatch(target -> target.start() < target.end() && target.end() <= source.length());
        assertThat(read.findings()).allMatch(found -> found.start() <= found.end() && found.end() <= source.length());
        int last = 0;
        for (PlanText.Section section : text.sections()) {
            assertThat(section.start()).isGreaterThanOrEqualTo(last);
            last = section.end();
            for (PlanText.Item item : section.items()) {
                assertThat(item.start()).isBetween(section.start(), section.end());
                assertThat(item.end()).isBetween(item.start(), section.end());
                assertThat(item.sentences()).allMatch(s -> s.start() >= item.start() && s.end() <= item.end());
            }
        }
        assertThat(last).isLessThanOrEqualTo(source.length());
    }

    @Property(tries = 300)
    void any_text_at_all_is_read(@ForAll String source) {
        assertThat(PlanReader.read(source).text().source()).isEqualTo(source);
    }

    @Property(tries = 300)
    void any_bytes_at_all_are_text_or_not(@ForAll byte[] bytes) {
        assertThat(TextBytes.decode(bytes))
                .satisfiesAnyOf(
                        text -> assertThat(text).isEmpty(),
                        text -> assertThat(text).isPresent());
    }

    /** What promises something in every third character is read as well, though a tenth of it says enough. */
    @ParameterizedTest
    @CsvSource({"1, 1000000", "(, 1000000", "16學分, 25000"})
    void a_million_characters_of_the_same_are_read(String unit, int times) {
        String source = unit.repeat(times);
        assertThat(PlanReader.read(source).text().source()).hasSameSizeAs(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "（",
                "集中",
                "16學分",
                "一、",
                "\n",
                "。",
                "「",
                "年",
                "2013",
                "、",
                " ",
                "集中16",
                "三分之一",
                "10名教師，",
                "不得以",
                "包括甲、",
                "一是",
                "每校1名；",
                "《",
                "12月",
                "2013年—",
                "百",
                "第一、",
                "\t",
                "|",
                "有10所",
                "等四方面",
                "第3期和",
                "3月—1月，",
                "三項：甲、",
                "不計學分，",
                "每期40人，",
                "佔20%，",
                "提高到80%，",
                "選派教師，培訓1名，",
                "共3場|",
                "扶持園所3家，"
            })
    void four_times_the_text_is_about_four_times_the_work(String unit) {
        String small = unit.repeat(SOME / unit.length());
        growsWithItsLength(small, unit.repeat(4 * SOME / unit.length()));
    }

    @ParameterizedTest
    @CsvSource({"人數,1", "對象,新教師", "每班名額,1", "完成率,95%", "上年完成,12", "責任單位,教研室", "指標,培訓教師40名", "人數,每期40人"})
    void a_table_four_times_as_wide_is_about_four_times_the_work(String head, String cell) {
        String small = wide(head, cell, WIDE);
        growsWithItsLength(small, wide(head, cell, 4 * WIDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每期40人，", "共40人，", "提高到80%，", "省級2名、"})
    void figures_that_count_the_same_once_more_are_read_however_many_they_are(String unit) {
        String source = "培訓教師20名，" + unit.repeat(LONG / unit.length());
        assertThat(PlanReader.read(source).targets()).hasSizeGreaterThan(LONG / 10);
    }

    /** Sixteen times would be the square. What grows too fast is too much each time, whatever else is done just then. */
    private static void growsWithItsLength(String small, String large) {
        PlanReader.read(small);
        long once = LongStream.generate(() -> work(small)).limit(2).min().orElseThrow();
        assertThat(LongStream.generate(() -> work(large)).limit(3).anyMatch(work -> work < 12 * once))
                .as("no more than 12 times " + once)
                .isTrue();
    }

    private static long work(String source) {
        return Spent.work(() -> PlanReader.read(source));
    }

    private static String wide(String head, String cell, int columns) {
        return (head + "|").repeat(columns) + "\n" + (cell + "|").repeat(columns) + "\n";
    }

    @Provide
    Arbitrary<String> plans() {
        return Arbitraries.of(List.of(
                        "一、", "二.", "（三）", "1.", "(2)", "第一章", "\n", "\r\n", "　", "不少於", "第", "期", "10名", "百分之", "月",
                        "至", "前", "萬元", "不得", "其中", "現有", "將", "的", "|", "\t", "集中培訓", "網絡", "校本", "16學分", "48", "四十八",
                        "個學分", "2013年", "。", "！", "；", "「", "」", "來源：", "熱門標籤", "計劃", "年", "𠮷", "\u200b", "國小", "中國小",
                        ":", "分別為", "、", "和", "各", "每期40人，", "佔20%", "提高到80%", "選派教師，", "推薦學校："))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
