package org.yanxun.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a template says in letters of its own instead of asking the words files. */
final class LiteralText {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{IsHan}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:placeholder|title|alt|aria-label)=\"([^\"]*)\"");

    private LiteralText() {}

    static List<String> in(String template) {
        String bare = withoutDirectives(template);
        List<String> found = new ArrayList<>();
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(bare);
        while (attribute.find()) {
            addWords(attribute.group(1), found);
        }
        addWords(bare.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ").replaceAll("(?s)<[^>]*>", " "), found);
        return found;
    }

    private static void addWords(String text, List<String> found) {
        Matcher word = WORD.matcher(text.replaceAll("&\\w+;", " "));
        while (word.find()) {
            found.add(word.group());
        }
    }

    /** Leaves out what is code: expressions, directives with their brackets, comments. */
    private static String withoutDirectives(String template) {
        String text = template.replaceAll("(?s)<%--.*?--%>", " ").replaceAll("(?m)^\\s*@(import|param)\\b.*$", " ");
        var bare = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int after = afterCode(text, at);
            if (after > at) {
                bare.append(' ');
                at = after;
            } else {
                bare.append(text.charAt(at));
                at++;
            }
        }
        return bare.toString();
    }

    private static int afterCode(String text, int at) {
        Matcher start = Pattern.compile(
                        "\\$(?:unsafe)?\\{|!\\{|@(?:if|elseif|for|template\\.[\\w.]+)\\(|@(?:else|endif|endfor|raw|endraw)|@`|`\\)?")
                .matcher(text)
                .region(at, text.length());
        if (!start.lookingAt()) {
            return at;
        }
        char last = text.charAt(start.end() - 1);
        return last == '{' || last == '(' ? closing(text, start.end(), last) : start.end();
    }

    /** Where the bracket opened just before closes; content blocks inside stay in the text to be read. */
    private static int closing(String text, int from, char open) {
        char close = open == '{' ? '}' : ')';
        int depth = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '`' && open == '(') {
                return i + 1;
            } else if (!quoted && c == open) {
                depth++;
            } else if (!quoted && c == close && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
