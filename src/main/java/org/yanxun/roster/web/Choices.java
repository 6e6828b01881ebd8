package org.yanxun.roster.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Term;
import org.yanxun.shell.speech.Speech;

/** What a drop-down list offers: the value sent by the words shown, in order. */
public final class Choices {

    private Choices() {}

    /** The values with their words. */
    public static Map<String, String> of(Speech speech, Term[] terms) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Term each : terms) {
            choices.put(each.name(), speech.w(each.key()));
        }
        return choices;
    }

    /** Who may have given a title. */
    public static Map<String, String> tiers(Speech speech) {
        Map<String, String> choices = new LinkedHashMap<>();
        Term.TIERS.forEach(tier -> choices.put(tier, speech.w(Term.tierKey(tier))));
        return choices;
    }

    /** The values with their words. */
    public static Map<String, String> stages(Speech speech) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (SchoolStage each : SchoolStage.values()) {
            choices.put(each.name(), speech.of("shell.stage", each));
        }
        return choices;
    }

    /** The values with their words. */
    public static Map<String, String> of(Collection<Organisation> organisations) {
        Map<String, String> choices = new LinkedHashMap<>();
        organisations.forEach(each -> choices.put(each.id().toString(), each.name()));
        return choices;
    }
}
