package org.yanxun.plan.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways plans number their parts, the outermost first; patterns are against the folded text. */
enum Numbering {
    /** 第一部分, 第二章. */
    PART("(第[一二三四五六七八九十百零〇\\d]{1,5}(?:部分|章|篇|编))[、:.,\\s]{0,3}"),
    /** 一、 一. 一 */
    HAN("([一二三四五六七八九十]{1,4})\\s?(?:[、.,:]|(?<=\\s)(?=\\S))\\s?"),
    /** (一) */
    HAN_IN_BRACKETS("(\\(\\s?[一二三四五六七八九十]{1,4}\\s?\\))[、.,:\\s]{0,2}"),
    /** 1. 1、 1) */
    DIGIT("(\\d{1,2})\\s?(?:[、)]|\\.(?!\\d))\\s?"),
    /** (1) ① */
    DIGIT_IN_BRACKETS("(\\(\\d{1,2}\\)|[\u2460-\u2473])[、.\\s]{0,2}");

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
                .filter(way -> above.map(outer -> way.compareTo(outer) > 0).orElse(true))
                .min(Numbering::compareTo);
    }

    private Optional<Mark> at(Line line) {
        Matcher matcher = pattern.matcher(line.text());
        return matcher.lookingAt()
                ? Optional.of(new Mark(this, matcher.start(1), matcher.end(1), matcher.end()))
                : Optional.empty();
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
}
