package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** Reads the numbers of a segment with their measures: 2-3名, 1200余人, 三分之一, 两年半, 分别为16、8、24学分. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![第\\d.])(?:(?<!每)|(?=\\d{1,3}\\s?个?(?:学时|课时|学分|小时)))(?<n>" + Numeral.PATTERN
                    + "|乙(?=[份篇名场次件张本个项则套](?![级等类组班种]))|半(?=年|天|日|学期|学年|个月|个?小时))(?<odd>[余多几来](?![元门种样个次]{0,1}化))?(?<scale>[十百千万亿]{0,2})(?<odd2>[余多](?!样))?");
    private static final Pattern FRACTION = Pattern.compile(
            "(?<![第\\d])(?<of>[二三四五六七八九十百千万两]{1,3})分之(?<n>[一二两三四五六七八九十百零点]{1,8}|\\d{1,3}(?:\\.\\d{1,2})?)"
                    + "(?:\\s?(?:-{1,2}|~|至|到)\\s?(?:百分之)?(?<m>[一二两三四五六七八九十]{1,4}|\\d{1,3})(?![名个人次所学]))?");
    private static final Pattern TO = Pattern.compile("\\s?(?:-{1,2}|~|至|到|或)\\s?(?<n>" + Numeral.PATTERN + ")");
    private static final Pattern NEIGHBOURS = Pattern.compile("一二|两三|二三|三四|三五|四五|五六|六七|七八|八九");
    private static final Pattern AND_A_HALF = Pattern.compile("半(?![年天日])");
    private static final Pattern HALF_MEASURE = Pattern.compile("\\s?个?半(?=月|学期|小时|学年)");
    private static final Pattern HALF_OF = Pattern.compile("月");
    private static final Pattern BY_COMMA = Pattern.compile("\\s?[、,和与及:]\\s?");
    /** 集中10、网络6、校本20学分: each number right behind its category. */
    private static final Pattern BY_CATEGORY =
            Pattern.compile("\\s?[、,和与及]\\s?(?:集中|面授|网络|网上|线上|远程|校本)[^,、;。\\d]{0,4}");

    private static final Pattern OF_CATEGORY = Pattern.compile("(?:集中|面授|网络|网上|线上|远程|校本)[^,、;。\\d]{0,4}$");
    private static final Pattern SHARED = Pattern.compile("分别|依次|各为|[:/]");
    private static final Pattern TENTHS =
            Pattern.compile("(?<![第一二三四五六七八九十])([一二两三四五六七八九])成(?![立果长员为绩功人都效就型熟本才败份分套])([一二三四五六七八九](?![名个人所次])|半)?");
    private static final Optional<Measure> PERCENT = Optional.of(new Measure(TargetKind.RATIO, Unit.PERCENT, FRACTION));
    private static final Pattern MONEY_SIGN = Pattern.compile("(?:[$¥]|港币|港元|新台币|台币|人民币)\\s?$");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_TENTH = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LOOK_BACK = 30;

    private final String text;
    private String open;
    private final List<Figure> figures = new ArrayList<>();

    private Figures(Scene scene) {
        text = scene.text();
        open = scene.open();
    }

    static List<Figure> in(Scene scene) {
        Figures figures = new Figures(scene);
        figures.fractions();
        figures.numbers();
        figures.share();
        return figures.figures;
    }

    private void fractions() {
        TENTHS.matcher(open).results().toList().forEach(match -> {
            BigDecimal tens =
                    Numeral.value(match.group(1)).orElse(BigDecimal.ZERO).multiply(BigDecimal.TEN);
            Optional<BigDecimal> more = Optional.ofNullable(match.group(2))
                    .flatMap(said -> said.equals("半") ? Optional.of(HALF_TENTH) : Numeral.value(said));
            BigDecimal value = more.map(tens::add).orElse(tens);
            figures.add(new Figure(value, Optional.empty(), match.group(), PERCENT, false, match.start(), match.end()));
        });
        FRACTION.matcher(open).results().toList().forEach(match -> {
            Optional<BigDecimal> of = Numeral.value(match.group("of"));
            Optional<BigDecimal> low = Numeral.value(match.group("n"));
            if (of.isPresent() && low.isPresent()) {
                Optional<BigDecimal> high =
                        Optional.ofNullable(match.group("m")).flatMap(Numeral::value);
                figures.add(new Figure(
                        share(low.get(), of.get()),
                        high.map(h -> share(h, of.get())),
                        match.group(),
                        PERCENT,
                        false,
                        match.start(),
                        match.end()));
            }
        });
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private void numbers() {
        char[] rest = open.toCharArray();
        figures.forEach(fraction -> Arrays.fill(rest, fraction.start(), fraction.end(), Scene.TAKEN));
        open = new String(rest);
        Matcher matcher = NUMBER.matcher(open);
        int at = 0;
        while (at <= open.length() && matcher.find(at)) {
            Optional<Figure> figure = read(matcher);
            figure.ifPresent(figures::add);
            at = Math.max(figure.map(Figure::end).orElse(0), matcher.end());
        }
        figures.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    private Optional<Figure> read(Matcher number) {
        String written = number.group("n");
        if (NEIGHBOURS.matcher(written).matches()) {
            return neighbours(number);
        }
        boolean odd = number.group("odd") != null || number.group("odd2") != null;
        Optional<BigDecimal> low = Numeral.value(written).map(value -> scaled(value, number.group("scale")));
        return low.map(value -> measured(value, written, odd, number.start(), number.end()));
    }

    /** 两三名: from two to three. */
    private Optional<Figure> neighbours(Matcher number) {
        Optional<Measure.At> measure = Measure.at(text, number.end());
        String written = number.group("n");
        return Numeral.value(written.substring(0, 1))
                .map(low -> new Figure(
                        low,
                        Numeral.value(written.substring(1)),
                        written,
                        measure.map(Measure.At::measure),
                        false,
                        number.start(),
                        measure.map(Measure.At::end).orElse(number.end())));
    }

    private Figure measured(BigDecimal low, String written, boolean odd, int start, int end) {
        Matcher half = HALF_MEASURE.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (half.lookingAt()) {
            return halfMeasured(low.add(HALF), written, start, half.end());
        }
        Optional<Measure.At> measure = Measure.at(text, end).or(() -> inMoney(start, end));
        int after = measure.map(Measure.At::end).orElse(end);
        Matcher to = TO.matcher(open).region(after, open.length());
        Optional<Figure> range = to.lookingAt() ? range(low, measure, to, start, written) : Optional.empty();
        return range.orElseGet(() -> single(low, written, odd, measure, new int[] {start, after}));
    }

    /** $3,000, 港币3,000: money by what stands before the number. */
    private Optional<Measure.At> inMoney(int start, int end) {
        boolean money = MONEY_SIGN
                .matcher(text.substring(Math.max(0, start - 5), start))
                .find();
        return money ? Measure.at("元", 0).map(at -> new Measure.At(at.measure(), end, end)) : Optional.empty();
    }

    private Figure single(BigDecimal low, String written, boolean odd, Optional<Measure.At> measure, int[] place) {
        boolean years =
                measure.filter(m -> m.measure().kind() == TargetKind.DURATION).isPresent();
        Matcher half = AND_A_HALF.matcher(text).region(place[1], text.length()).useTransparentBounds(true);
        boolean more = years && half.lookingAt();
        return new Figure(
                more ? low.add(HALF) : low,
                Optional.empty(),
                written,
                measure.map(Measure.At::measure),
                odd,
                place[0],
                more ? half.end() : place[1]);
    }

    private Figure halfMeasured(BigDecimal value, String written, int start, int at) {
        boolean months = HALF_OF.matcher(text).region(at, text.length()).lookingAt();
        Optional<Measure.At> measure = months ? Measure.at("个月", 0) : Measure.at(text, at);
        int end = months ? at + 1 : measure.map(Measure.At::end).orElse(at);
        return new Figure(value, Optional.empty(), written, measure.map(Measure.At::measure), false, start, end);
    }

    private Optional<Figure> range(BigDecimal low, Optional<Measure.At> first, Matcher to, int start, String written) {
        Optional<BigDecimal> high = Numeral.value(to.group("n"));
        Optional<Measure.At> second = Measure.at(text, to.end());
        boolean fits =
                second.isPresent() && first.map(m -> m.isLike(second.get())).orElse(true);
        if (!fits || high.isEmpty() || high.get().compareTo(low) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                low,
                high,
                written,
                second.map(Measure.At::measure),
                false,
                start,
                second.get().end()));
    }

    private static BigDecimal scaled(BigDecimal value, String scale) {
        return scale.isEmpty()
                ? value
                : Numeral.value("1" + scale).map(value::multiply).orElse(value);
    }

    /** Numbers in a row share the measure of the last where the words say so: 分别为16、8、24学分. */
    private void share() {
        for (int at = figures.size() - 2; at >= 0; at--) {
            Figure figure = figures.get(at);
            Figure next = figures.get(at + 1);
            boolean bare = figure.measure().isEmpty() && next.measure().isPresent();
            if (bare && (isShared(figure, next) || isByCategory(figure, next))) {
                figures.set(at, figure.measuredLike(next));
            }
        }
    }

    private boolean isShared(Figure figure, Figure next) {
        return BY_COMMA.matcher(text).region(figure.end(), next.start()).matches()
                && SHARED.matcher(before(figure)).find();
    }

    private boolean isByCategory(Figure figure, Figure next) {
        return BY_CATEGORY.matcher(text).region(figure.end(), next.start()).matches()
                && OF_CATEGORY.matcher(before(figure)).find();
    }

    private String before(Figure figure) {
        return text.substring(Math.max(0, figure.start() - LOOK_BACK), figure.start());
    }
}
