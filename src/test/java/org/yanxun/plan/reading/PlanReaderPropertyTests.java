package org.yanxun.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.PlanText;

class PlanReaderPropertyTests {

    private static final int MANY = 1_000_000;

    @Property(tries = 300)
    void every_part_lies_in_the_source_and_in_its_whole(@ForAll("plans") String source) {
        PlanText text = PlanReader.read(source).text();
        assertThat(text.source()).isEqualTo(source);
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

    @ParameterizedTest
    @ValueSource(strings = {"1", "(", "（", "集中", "16學分", "一、", "\n", "。", "「", "年", "2013", "一", "、", " ", "集中16"})
    void a_million_of_the_same_is_read_in_a_moment(String unit) {
        String source = unit.repeat(MANY / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> PlanReader.read(source));
    }

    @Test
    void twice_the_text_takes_about_twice_the_time() {
        String part = "一、甲\n集中培訓10學分，網絡培訓6學分，校本研訓20學分。全年做事3次！\n";
        PlanReader.read(part.repeat(20_000));
        long small = time(part.repeat(10_000));
        long large = time(part.repeat(40_000));
        assertThat(large).isLessThan(small * 16 + 500_000_000L);
    }

    @Provide
    Arbitrary<String> plans() {
        return Arbitraries.of(List.of(
                        "一、", "二.", "（三）", "1.", "(2)", "第一章", "\n", "\r\n", "　", "集中培訓", "網絡", "校本", "16學分", "48",
                        "四十八", "個學分", "2013年", "。", "！", "；", "「", "」", "來源：", "熱門標籤", "計劃", "年", "𠮷", "\u200b", "國小",
                        "中國小", ":", "分別為", "、", "和", "各"))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static long time(String source) {
        long start = System.nanoTime();
        PlanReader.read(source);
        return System.nanoTime() - start;
    }
}
