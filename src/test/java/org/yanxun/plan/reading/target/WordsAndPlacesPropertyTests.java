package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;

/** What holds for every plan, whatever it promises: places, scripts and widths. */
class WordsAndPlacesPropertyTests {

    private static final int FULL_WIDTH = 0xFEE0;
    private static final List<Pair> SENTENCES = List.of(
            new Pair("选派教师#名。", "選派教師#名。"),
            new Pair("举办讲座不少于#场。", "舉辦講座不少於#場。"),
            new Pair("完成#学时的研修。", "完成#學時的研修。"),
            new Pair("每人修满#学分。", "每人修滿#學分。"),
            new Pair("安排经费#万元。", "安排經費#萬元。"),
            new Pair("合格率达到#%以上。", "合格率達到#%以上。"),
            new Pair("现有骨干教师#人。", "現有骨幹教師#人。"),
            new Pair("为期#天。", "為期#天。"),
            new Pair("教龄#年以上的教师参加。", "教齡#年以上的教師參加。"),
            new Pair("建成基地#所。", "建成基地#所。"),
            new Pair("9月底前完成建档。", "9月底前完成建檔。"),
            new Pair("下半年组织评估。", "下半年組織評估。"),
            new Pair("每学期开展一次展示。", "每學期開展一次展示。"),
            new Pair("健全考核制度。", "健全考核制度。"),
            new Pair("工作例会不计学分。", "工作例會不計學分。"),
            new Pair("围绕备课、上课、评课等三个环节研修。", "圍繞備課、上課、評課等三個環節研修。"),
            new Pair("选派校长#至999名。", "選派校長#至999名。"),
            new Pair("举办第六期培训班。", "舉辦第六期培訓班。"));

    @Property(tries = 200)
    void every_quote_is_the_text_at_its_place(@ForAll("promises") List<Said> promises) {
        String source = plan(promises, true);
        ReadPlan read = PlanReader.read(source);
        for (Target target : read.targets()) {
            assertThat(target.start()).isBetween(0, target.end() - 1);
            assertThat(target.end()).isLessThanOrEqualTo(source.length());
            assertThat(read.text().at(target.start(), target.end()))
                    .isEqualTo(source.substring(target.start(), target.end()))
                    .doesNotContain("\n");
        }
    }

    @Property(tries = 200)
    void both_scripts_promise_the_same(@ForAll("promises") List<Said> promises) {
        assertThat(Promises.in(words(promises, true)).said())
                .isEqualTo(Promises.in(words(promises, false)).said());
    }

    @Property(tries = 200)
    void full_width_digits_are_digits(@ForAll("promises") List<Said> promises) {
        String words = words(promises, true);
        assertThat(Promises.in(wide(words)).said()).isEqualTo(Promises.in(words).said());
    }

    @Property(tries = 200)
    void a_second_reading_finds_the_same(@ForAll("promises") List<Said> promises) {
        String source = plan(promises, false);
        assertThat(PlanReader.read(source).targets())
                .isEqualTo(PlanReader.read(source).targets());
    }

    @Property(tries = 200)
    void a_sentence_promises_the_same_wherever_it_stands(@ForAll("promises") List<Said> promises) {
        String together = Promises.in(words(promises, true)).said();
        for (Said said : promises) {
            assertThat(together).contains(Promises.in(said.words(true)).said());
        }
    }

    @Provide
    Arbitrary<List<Said>> promises() {
        return Combinators.combine(
                        Arbitraries.of(SENTENCES), Arbitraries.integers().between(2, 998))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String plan(List<Said> promises, boolean simplified) {
        return "某区2031年师训计划\n一、任务\n" + words(promises, simplified) + "\n";
    }

    /** One sentence a line. */
    private static String words(List<Said> promises, boolean simplified) {
        return String.join(
                "\n", promises.stream().map(said -> said.words(simplified)).toList());
    }

    private static String wide(String words) {
        StringBuilder wide = new StringBuilder();
        words.chars().forEach(unit -> wide.append((char) (unit >= '0' && unit <= '9' ? unit + FULL_WIDTH : unit)));
        return wide.toString();
    }

    record Pair(String simplified, String traditional) {}

    /** A sentence with its number. */
    record Said(Pair pair, int number) {
        String words(boolean simplified) {
            String words = simplified ? pair.simplified() : pair.traditional();
            return words.replace("#", String.valueOf(number));
        }
    }
}
