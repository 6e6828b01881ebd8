package org.yanxun.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person's name is found and sorted by. A name gives the same keys in either script.
 *
 * @param folded the name simplified, half-width, in lower case, without needless blanks
 * @param pinyin its syllables without tones, one blank between them ({@code shan xiong}); ü is written v; a character
 *     without a known reading stands for itself
 * @param initials the syllables' first letters ({@code sx})
 * @param sort to be compared byte by byte (collation "C"): character by character by pinyin, tone, then code point
 */
public record NameKeys(String folded, String pinyin, String initials, String sort) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NEEDLESS = Pattern.compile("(?<=[\\p{IsIdeographic}·]) | (?=[\\p{IsIdeographic}·])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The keys of a name as written, in any script. */
    public static NameKeys of(String name) {
        String folded = fold(name);
        return new NameReading(folded).keys();
    }

    /** The one form of a name: simplified, half-width, lower case, variants of the middle dot as U+00B7. */
    public static String fold(String name) {
        String folded = FoldedText.fold(name).strip().toLowerCase(Locale.ROOT);
        if (folded.indexOf(' ') < 0 && folded.indexOf('\n') < 0) {
            return folded;
        }
        return NEEDLESS.matcher(BLANKS.matcher(folded).replaceAll(" ")).replaceAll("");
    }

    /** What a person typed to find someone, made comparable with the keys: {@code Lǚ}, {@code lyu} and {@code LV} are lv. */
    public static String typed(String query) {
        String composed = Normalizer.normalize(fold(query), Normalizer.Form.NFC).replaceAll("[üǖǘǚǜ]", "v");
        String bare = MARKS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("'", "");
        return fold(Normalizer.normalize(bare, Normalizer.Form.NFC))
                .replaceAll("lyu|lü", "lv")
                .replaceAll("\\bnyu", "nv")
                .replaceAll("([ln])ue", "$1ve");
    }

    /** The pinyin without blanks, as people type it: {@code shanxiong}. */
    public String pinyinJoined() {
        return pinyin.replace(" ", "");
    }
}
