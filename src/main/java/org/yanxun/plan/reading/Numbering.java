package org.yanxun.plan.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;

/** The ways plans number their parts, the outermost first; patterns are against the folded text. */
enum Numbering {
    /** 第一部分, 第二章. */
    PART("(第[一二三四五六七八九十百零〇\\d]{1,5}(?:部分|章|篇|编))[、:.,\\s]{0,3}"),
    /** 壹、 */
    FORMAL("([壹贰叁参肆伍陆柒捌玖拾]{1,3})\\s?[、.,:]\\s?"),
    /** 甲、 */
    STEM("([甲乙丙丁戊己庚辛壬癸])\\s?[、.:]\\s?"),
    /** I. II、 */
    ROMAN("([IVX\u2160-\u216b]{1,5})\\s?[、.:]\\s?"),
    /** A. B、 */
    LETTER("([A-Z])\\s?[、.:]\\s?(?![A-Za-z])"),
    /** 一、 一. 一) 一 */
    HAN("([一二三四五六七八九十]{1,4})\\s?(?:[、.,:)]|(?<=\\s)(?=\\S))\\s?"),
    /** 【任務一】 [二] */
    BOXED("[【\\[]\\s?([^】\\]\\d\\s]{0,6}(?:[一二三四五六七八九十]{1,3}|\\d{1,2}))\\s?[】\\]][、:.\\s]{0,2}"),
    /** 任務一： 項目1、 項目A */
    NAMED("((?:任务|项目|专题|模块|行动|工程|板块|举措|目标|重点)(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[A-Z]))\\s?(?:[、:.]|(?<=\\s)(?=\\S))\\s?"),
    /** 第十条 */
    ARTICLE("(第[一二三四五六七八九十百\\d]{1,5}条)[、:.,\\s]{0,3}"),
    /** (一) */
    HAN_IN_BRACKETS("(\\(\\s?[一二三四五六七八九十]{1,4}\\s?\\))[、.,:\\s]{0,2}"),
    /** 1. 1、 1) and, before what comes in whole numbers only, 3.35周岁 */
    DIGIT("(\\d{1,2})\\s?(?:[、)]|\\.(?!\\d)|\\.(?=(?:19|20)\\d{2}\\s?年|1?\\d月(?![度报])|" + Whole.BEHIND + "))\\s?"),
    /** 1.1 4.2.1 */
    DOTTED("(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[、:]|\\.(?!\\d)|(?=\\s)|(?=[\\u4e00-\\u9fff“《])(?!" + Whole.MEASURE
            + "))\\s?"),
    /** (1) ① */
    DIGIT_IN_BRACKETS("(\\(\\d{1,2}\\)|[\u2460-\u2473])[、.\\s]{0,2}"),
    /** a) (b) */
    SMALL_LETTER("(\\([a-z]\\)|[a-z](?=[.)、]))[.)、\\s]{0,2}"),
    /** ■ ● ◆ */
    BULLET("([■●◆▲★◇□▶►•○◎※✓√➢])\\s{0,3}(?=\\S)");

    private static final String FORMAL_DIGITS = "壹贰叁肆伍陆柒捌玖拾";
    private static final char CIRCLED = '\u2460';
    private static final int CIRCLES = 20;

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** How a line is numbered; empty if it isn't. */
    static Optional<Mark> of(Line line) {
        return Arrays.stream(values()).flatMap(way -> way.at(line).stream()).findFirst();
    }

    /** The outermost numbering below an outer one that the lines use; empty if there is none. */
    static Optional<Numbering> outermost(List<Line> lines, Optional<Numbering> above) {
        return lines.stream()
                .flatMap(line -> of(line).stream())
                .map(Mark::way)
                .filter(way -> way != BULLET)
                .filter(way -> above.map(outer -> way.compareTo(outer) > 0).orElse(true))
                .min(Numbering::compareTo);
    }

    private Optional<Mark> at(Line line) {
        Matcher matcher = pattern.matcher(line.text());
        return matcher.lookingAt()
                ? Optional.of(new Mark(this, matcher.start(1), matcher.end(1), matcher.end()))
                : Optional.empty();
    }

    /** How far inside it stands, the outermost being 0. */
    int depth() {
        return List.of(values()).indexOf(this);
    }

    /** What a number says; empty for Roman ones and what is none. */
    static OptionalInt value(String number) {
        StringBuilder plain = new StringBuilder();
        String last = number.substring(number.lastIndexOf('.') + 1);
        for (char character : last.replace('参', '叁').toCharArray()) {
            int formal = FORMAL_DIGITS.indexOf(character);
            if (formal >= 0) {
                plain.append("一二三四五六七八九十".charAt(formal));
            } else if (character >= CIRCLED && character < CIRCLED + CIRCLES) {
                plain.append(character - CIRCLED + 1);
            } else if (Character.isDigit(character) || "零〇一二三四五六七八九十百".indexOf(character) >= 0) {
                plain.append(character);
            }
        }
        return Numeral.value(plain.toString()).stream()
                .mapToInt(Number::intValue)
                .findFirst();
    }

    /**
     * A number at the head of a line, in offsets of that line.
     *
     * @param way how it is written
     * @param start where the number begins
     * @param end where the number ends
     * @param rest where the words begin
     */
    record Mark(Numbering way, int start, int end, int rest) {}

    /** Numbers that are no fractions of the item's number: nobody counts a tenth of a person. */
    private static final class Whole {

        /** What makes a number a figure and no number of an item: 3.5天, 1.8万. */
        static final String MEASURE =
                "[万千百亿倍元月天%次场期岁]|分(?![类层级工别阶])|年(?![级度轻])|个|日(?![常程期历])|名(?![师校园优单额称册誉义次录])|人(?![才员事力工])|所(?![有属])|节(?![约日假])|小时|学[时分期]|课[时]|成(?![果立员效长])|[至到](?![校岗位])";

        static final String BEHIND =
                "\\d{1,3}(?:周?岁|名(?![师校园优单额称册誉义次录])|人(?![才员事力工民物文格生心])|位(?![置于])|所(?![有属在需])|个(?![人性别体案月学百])|场(?![地馆])|次(?!序)|节(?![约日假点])|篇|项(?!目)|门(?![户类])|日(?![常程期历])|号(?!召))";
    }
}
