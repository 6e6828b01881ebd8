package org.yanxun.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.plan.reading.number.Numeral;

/**
 * How an item speaks of credits: which figure belongs to which category. A figure belongs to the category word it
 * follows with nothing but linking words between them (集中培訓不少於16學分), or that follows it (16學分的集中培訓);
 * categories in a row share out figures in a row (集中、網絡、校本分別為16、8、24學分); what belongs to none may be the
 * total.
 */
final class CreditPhrases {

    /** The unit, in folded text. */
    static final String UNIT = "学分";

    private static final Pattern TOKEN =
            Pattern.compile("(?<centralised>集中|面授)|(?<online>网络|网上|线上|在线|远程)|(?<schoolBased>校本|校内)|(?<number>"
                    + Numeral.PATTERN + ")(?<unit>\\s?个?\\s?学分)?");
    private static final String WORD = "培训|研训|研修|进修|学习|教育|课程|面授|活动|项目|部分|方面|类|学分|必须|不少于|不低于|不得少于|不得低于|至少"
            + "|最少|须|需|应|要|达到|达|完成|修满|取得|获得|修|为|是|占|计|共|每人|每年|每学年|全年|年度|人均|约|的|总|数|[:(\\s]";
    private static final Pattern LINK = Pattern.compile("(?:" + WORD + ")*+");
    private static final Pattern ROW = Pattern.compile("(?:" + WORD + ")*+(?:、|和|与|及|以及|,)");
    private static final Pattern SHARED_OUT =
            Pattern.compile("(?:" + WORD + "|等|三|两|类|种|形式|方式)*+(?:分别|依次)(?:" + WORD + ")*+");
    private static final Pattern EACH = Pattern.compile("(?:" + WORD + ")*+各(?:" + WORD + ")*+");
    private static final Pattern FORWARD = Pattern.compile("的?(?:用于|安排|来自|通过|由|为)?");
    private static final Pattern BARE_END = Pattern.compile("[、,;。.)\\s和与及]|$");
    private static final Pattern NEXT_IN_ROW = Pattern.compile("[、,和与及\\s]{1,2}");
    private static final Pattern SUMS_UP =
            Pattern.compile("总|共|合计|完成|修满|修|每年|每人|每学年|全年|年度|不少于|不低于|达到|达|须|应|要求|参加|取得|获得");
    private static final int FARTHEST = 24;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final Map<CreditCategory, Amount> bound = new EnumMap<>(CreditCategory.class);

    private CreditPhrases(String text) {
        this.text = text;
    }

    static Found in(String folded, Passage passage) {
        CreditPhrases phrases = new CreditPhrases(folded.substring(passage.start(), passage.end()));
        phrases.scan();
        List<Amount> unbound = phrases.bindAll();
        Optional<Amount> total = phrases.total(unbound).map(amount -> amount.moved(passage.start()));
        Map<CreditCategory, Amount> moved = new EnumMap<>(CreditCategory.class);
        phrases.bound.forEach((category, amount) -> moved.put(category, amount.moved(passage.start())));
        return new Found(total, moved);
    }

    private void scan() {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("number") == null) {
                words.add(new Word(category(matcher), matcher.start(), matcher.end()));
            } else if (matcher.group("unit") != null
                    || BARE_END.matcher(text)
                            .region(matcher.end(), text.length())
                            .lookingAt()) {
                boolean hasUnit = matcher.group("unit") != null;
                Numeral.value(matcher.group("number"))
                        .map(value -> new Amount(value, matcher.start(), matcher.end(), hasUnit))
                        .ifPresent(amounts::add);
            }
        }
    }

    private static CreditCategory category(Matcher matcher) {
        if (matcher.group("centralised") != null) {
            return CreditCategory.CENTRALISED;
        }
        return matcher.group("online") != null ? CreditCategory.ONLINE : CreditCategory.SCHOOL_BASED;
    }

    /** Gives every figure to its category; answers those with a unit that belong to none. */
    private List<Amount> bindAll() {
        List<Amount> unbound = new ArrayList<>();
        int word = 0;
        for (int at = 0; at < amounts.size(); at++) {
            Amount amount = amounts.get(at);
            while (word < words.size() && words.get(word).end() <= amount.start()) {
                word++;
            }
            boolean isBound = bindBackward(at, word - 1) || bindForward(amount, word);
            if (!isBound && amount.hasUnit()) {
                unbound.add(amount);
            }
        }
        return unbound;
    }

    private boolean bindBackward(int at, int word) {
        Amount amount = amounts.get(at);
        if (word < 0 || amount.start() - words.get(word).end() > FARTHEST || bound.containsValue(amount)) {
            return bound.containsValue(amount);
        }
        List<Word> row = rowUpTo(word);
        int from = words.get(word).end();
        if (row.size() > 1 && matches(EACH, from, amount.start())) {
            row.forEach(each -> bind(each, amount));
            return true;
        }
        if (row.size() > 1 && matches(SHARED_OUT, from, amount.start())) {
            return shareOut(row, at);
        }
        if (row.size() > 1 || !matches(LINK, from, amount.start())) {
            return false;
        }
        bind(words.get(word), amount);
        return true;
    }

    /** The category words that stand in a row, ending with this one, no figure between them. */
    private List<Word> rowUpTo(int last) {
        List<Word> row = new ArrayList<>(List.of(words.get(last)));
        int at = last;
        while (at > 0 && row.size() < CreditCategory.values().length && isRow(words.get(at - 1), words.get(at))) {
            at--;
            row.addFirst(words.get(at));
        }
        return row;
    }

    private boolean isRow(Word first, Word second) {
        return second.start() - first.end() <= FARTHEST && matches(ROW, first.end(), second.start());
    }

    private boolean shareOut(List<Word> row, int at) {
        boolean enough = at + row.size() <= amounts.size();
        for (int next = 1; enough && next < row.size(); next++) {
            enough = matches(
                    NEXT_IN_ROW,
                    amounts.get(at + next - 1).end(),
                    amounts.get(at + next).start());
        }
        for (int each = 0; enough && each < row.size(); each++) {
            bind(row.get(each), amounts.get(at + each));
        }
        return enough;
    }

    private boolean bindForward(Amount amount, int word) {
        if (!amount.hasUnit() || word >= words.size()) {
            return false;
        }
        Word next = words.get(word);
        boolean follows = next.start() - amount.end() <= FARTHEST && matches(FORWARD, amount.end(), next.start());
        if (follows) {
            bind(next, amount);
        }
        return follows;
    }

    private void bind(Word word, Amount amount) {
        bound.putIfAbsent(word.category(), amount);
    }

    /** The figure that equals the sum, else the first that is said to sum up. */
    private Optional<Amount> total(List<Amount> unbound) {
        BigDecimal sum = bound.values().stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return unbound.stream()
                .filter(amount -> amount.value().compareTo(sum) == 0)
                .findFirst()
                .or(() -> unbound.stream().filter(this::sumsUp).findFirst());
    }

    private boolean sumsUp(Amount amount) {
        String before = text.substring(Math.max(0, amount.start() - FARTHEST / 2), amount.start());
        return SUMS_UP.matcher(before).find();
    }

    private boolean matches(Pattern pattern, int from, int to) {
        return pattern.matcher(text).region(from, to).matches();
    }

    private record Word(CreditCategory category, int start, int end) {}

    /**
     * A figure in the folded text.
     *
     * @param value how many credits
     * @param start its first character
     * @param end the unit after it, the unit of measure included
     * @param hasUnit whether 學分 stands right behind it
     */
    record Amount(BigDecimal value, int start, int end, boolean hasUnit) {

        private Amount moved(int by) {
            return new Amount(value, start + by, end + by, hasUnit);
        }
    }

    /**
     * What an item says.
     *
     * @param total the total; absent if it says none
     * @param bound the figure of each category
     */
    record Found(Optional<Amount> total, Map<CreditCategory, Amount> bound) {

        int firstPlace() {
            return bound.values().stream().mapToInt(Amount::start).min().orElse(0);
        }
    }
}
