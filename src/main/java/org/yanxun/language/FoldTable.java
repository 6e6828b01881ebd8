package org.yanxun.language;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each character folds to: itself, another one, or nothing. */
final class FoldTable {

    /** A character that vanishes: zero-width ones, soft hyphens, byte order marks. */
    static final int NOTHING = -1;

    private static final String[] VARIANTS = {
        " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63\uff0d",
        "~\u301c\uff5e\u223c",
        "\u00b7\u30fb\u2022\uff65\u2027\u2219\u22c5\u16eb",
        "\u201c\u300c\u300e\u301d\uff62",
        "\u201d\u300d\u300f\u301e\uff63",
        "\n\u2028\u2029\u0085"
    };
    private static final String VANISHING = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f";

    private static final char[] BMP = new char[Character.MAX_VALUE + 1];
    private static final Map<Integer, Integer> BEYOND = new HashMap<>();

    static {
        for (int c = 0; c < BMP.length; c++) {
            BMP[c] = (char) compatible(c);
        }
        for (String variants : VARIANTS) {
            variants.chars().forEach(c -> BMP[c] = variants.charAt(0));
        }
        OpenccDatas.tsChar().data().getDataMap().forEach(FoldTable::simplify);
        VANISHING.chars().forEach(c -> BEYOND.put(c, NOTHING));
        for (int c = 0; c < BMP.length; c++) {
            settle(c);
        }
        BEYOND.replaceAll(
                (from, to) -> to == NOTHING ? NOTHING : to < BMP.length ? BMP[to] : BEYOND.getOrDefault(to, to));
        // The mark for "look beyond" is a lone surrogate, which no character folds to.
        BEYOND.keySet().stream().filter(c -> c < BMP.length).forEach(c -> BMP[c] = Character.MIN_SURROGATE);
    }

    private FoldTable() {}

    static int of(int point) {
        if (point >= BMP.length) {
            return BEYOND.getOrDefault(point, point);
        }
        char folded = BMP[point];
        return folded == Character.MIN_SURROGATE ? BEYOND.getOrDefault(point, point) : folded;
    }

    /** How many characters of the text become a pair of units. */
    static int growing(String text) {
        int growing = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (BMP[unit] == Character.MIN_SURROGATE && BEYOND.getOrDefault((int) unit, NOTHING) >= BMP.length) {
                growing++;
            }
        }
        return growing;
    }

    /** Full-width and compatibility forms of one character by the Unicode tables, where one character answers. */
    private static int compatible(int c) {
        boolean form = (c >= 0xff00 && c <= 0xffef) || (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff);
        if (!form) {
            return c;
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : c;
    }

    /** Follows a chain to its end: a compatibility form of a traditional character is simplified too. */
    private static void settle(int c) {
        if (BEYOND.containsKey(c)) {
            return;
        }
        char next = BMP[BMP[c]];
        Integer beyond = BEYOND.get((int) BMP[c]);
        if (beyond != null) {
            BEYOND.put(c, beyond);
        } else {
            BMP[c] = next;
        }
    }

    private static void simplify(String traditional, List<String> choices) {
        int from = traditional.codePointAt(0);
        int to = choices.getFirst().codePointAt(0);
        if (from < BMP.length && to < BMP.length) {
            BMP[from] = (char) to;
        } else if (from != to) {
            BEYOND.put(from, to);
        }
    }
}
