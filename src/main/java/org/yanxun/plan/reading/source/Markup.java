package org.yanxun.plan.reading.source;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides the marks of Markdown from the rules, every character of the words staying in its place. */
public final class Markup {

    /** Vanishes in folding. */
    private static final char HIDDEN = '\u200b';

    private static final Pattern LOOKS_MARKED =
            Pattern.compile("(?m)^ {0,3}#{1,6} |\\*\\*[^*\\n]{1,200}\\*\\*|^ {0,3}[-*+] \\S|^\\|? ?:?-{3,}");
    private static final Pattern MARK = Pattern.compile(
            "(?m)^[ \\t]{0,8}(?:#{1,6} |>{1,3} ?|[-*+] (?=\\S))|\\*\\*|__(?=\\S)|(?<=\\S)__|`|^[ \\t]*\\|?(?:[ \\t]*:?-{3,}:?[ \\t]*\\|?){1,40}[ \\t]*$");

    private Markup() {}

    /** The same text with its marks hidden, character for character. */
    public static String hidden(String source) {
        if (!LOOKS_MARKED.matcher(source).find()) {
            return source;
        }
        char[] text = source.toCharArray();
        Matcher matcher = MARK.matcher(source);
        while (matcher.find()) {
            Arrays.fill(text, matcher.start(), matcher.end(), HIDDEN);
        }
        return new String(text);
    }
}
