package org.yanxun.insight.domain;

import org.yanxun.plan.PlanText;
import org.yanxun.plan.target.Target;

/**
 * A promise's words and the sentence around them.
 *
 * @param words as written
 * @param sentence as written, blanks and its last mark left out, so that it is the same wherever it is written down again
 */
public record Said(String words, String sentence) {

    public Said {
        sentence = sentence.replaceAll("\\s+", "").replaceFirst("[。；;.]+$", "");
    }

    /** What a target of a text says; words that stand in no sentence stand alone. */
    public static Said in(PlanText text, Target content) {
        String words = text.at(content.start(), content.end());
        return new Said(words, text.sentenceAt(content.start()).map(text::words).orElse(words));
    }

    /** Words that stand alone. */
    public static Said alone(String words) {
        return new Said(words, words);
    }
}
