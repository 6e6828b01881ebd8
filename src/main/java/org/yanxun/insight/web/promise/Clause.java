package org.yanxun.insight.web.promise;

import org.yanxun.insight.domain.Said;

/** The part of a sentence, from mark to mark, in which words of it stand. */
final class Clause {

    private static final String MARKS = "，,；;：:。";

    /** With so few letters more than the words, a clause tells nothing about them, and the one beside it is needed. */
    private static final int FEW = 4;

    private Clause() {}

    /** The clause around the words, with those beside it while it says little more; the words alone if they stand nowhere. */
    static String around(Said said) {
        String sentence = said.sentence();
        String words = said.words().replaceAll("\\s+", "");
        int at = sentence.indexOf(words);
        if (at < 0) {
            return said.words();
        }
        int from = start(sentence, at);
        int to = end(sentence, at + words.length());
        while (to - from <= words.length() + FEW && to - from < sentence.length()) {
            to = from > 0 ? to : end(sentence, to + 1);
            from = from > 0 ? start(sentence, from - 1) : from;
        }
        return sentence.substring(from, to);
    }

    private static int start(String sentence, int before) {
        int from = before;
        while (from > 0 && MARKS.indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static int end(String sentence, int after) {
        int to = after;
        while (to < sentence.length() && MARKS.indexOf(sentence.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
