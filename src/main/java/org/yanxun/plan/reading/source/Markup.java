package org.yanxun.plan.reading.source;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides from the rules what is no language, every character of the words staying in its place: the marks of Markdown, and
 * runs no plan holds (a hundred equal characters, forty digits).
 */
public final class Markup {

    /** Vanishes in folding. */
    private static final char HIDDEN = '\u200b';

    private static final int MOST_EQUAL = 100;
    private static final int MOST_DIGITS = 40;

    private static final Pattern LOOKS_MARKED =
            Pattern.compile("(?m)^ {0,3}#{1,6} |\\*\\*[^*\\n]{1,200}\\*\\*|^ {0,3}[-*+] \\S|^\\|? ?:?-{3,}");
    private static final Pattern MARK = Pattern.compile(
            "(?m)^[ \\t]{0,8}(?:#{1,6} |>{1,3} ?|[-*+] (?=\\S))|\\*\\*|__(?=\\S)|(?<=\\S)__|`|^[ \\t]*\\|?(?:[ \\t]*:?-{3,}:?[ \\t]*\\|?){1,40}[ \\t]*$");

    private Markup() {}

    /** The same text with its marks hidden, character for character. */
    public static String hidden(String source) {
        boolean marked = LOOKS_MARKED.matcher(source).find();
        char[] text = source.toCharArray();
        boolean runs = hideRuns(text);
        if (!marked) {
            return runs ? new String(text) : source;
        }
        Matcher matcher = MARK.matcher(source);
        while (matcher.find()) {
            Arrays.fill(text, matcher.start(), matcher.end(), HIDDEN);
        }
        return new String(text);
    }

    private static boolean hideRuns(char[] text) {
        boolean hid = false;
        int start = 0;
        while (start < text.length) {
            int end = runEnd(text, start, text[start]);
            int digits = Character.isDigit(text[start]) ? digitsEnd(text, start) : start;
            int equal = end - start > MOST_EQUAL ? end : start;
            int last = digits - start > MOST_DIGITS ? Math.max(digits, equal) : equal;
            if (last > start) {
                Arrays.fill(text, start, last, HIDDEN);
                hid = true;
            }
            start = Math.max(Math.max(end, digits), start + 1);
        }
        return hid;
    }

    private static int runEnd(char[] text, int start, char unit) {
        int end = start + 1;
        while (end < text.length && text[end] == unit && unit != '\n') {
            end++;
        }
        return end;
    }

    private static int digitsEnd(char[] text, int start) {
        int end = start;
        while (end < text.length && Character.isDigit(text[end])) {
            end++;
        }
        return end;
    }
}
