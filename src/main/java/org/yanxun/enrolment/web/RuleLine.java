package org.yanxun.enrolment.web;

import java.util.List;
import org.yanxun.enrolment.domain.Catalogue;
import org.yanxun.shell.speech.Speech;

/**
 * A rule of who may have a seat, as it is read and printed.
 *
 * @param rule what it is called
 * @param text what it asks, in the reader's language
 */
record RuleLine(String rule, String text) {

    /** All rules, in their order. */
    static List<RuleLine> all(Speech speech) {
        return Catalogue.rules().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .map(rule -> new RuleLine(rule, speech.w("enrolment.asks." + rule)))
                .toList();
    }
}
