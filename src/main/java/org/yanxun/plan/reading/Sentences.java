package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into sentences: after 。！？ with the quotes and brackets that close behind them. */
final class Sentences {

    private static final String CLOSING = "。!?";
    private static final String BEHIND = "”’)】》\"'";

    private Sentences() {}

    static List<Line> of(Line line) {
        List<Line> sentences = new ArrayList<>();
        String text = line.text();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            boolean closes = closesAt(text, at);
            at++;
            if (closes) {
                at = behind(text, at);
                add(line, start, at, sentences);
                start = at;
            }
        }
        add(line, start, at, sentences);
        return sentences;
    }

    private static boolean closesAt(String text, int at) {
        char unit = text.charAt(at);
        if (CLOSING.indexOf(unit) >= 0) {
            return true;
        }
        // A Western full stop closes after a Chinese word only: 3.5 and 1.1 stay whole.
        return unit == '.' && at > 0 && Character.isIdeographic(text.charAt(at - 1)) && !goesOn(text, at + 1);
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.');
    }

    private static int behind(String text, int from) {
        int at = from;
        while (at < text.length() && (CLOSING.indexOf(text.charAt(at)) >= 0 || BEHIND.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static void add(Line line, int start, int end, List<Line> sentences) {
        Line sentence = line.until(end).from(start);
        if (!sentence.text().isEmpty()) {
            sentences.add(sentence);
        }
    }
}
