package org.yanxun.insight.closing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.promise.PlanTarget;

/**
 * The draft's text: the old plan's headings, and below each the sentences whose promises go on, each once and as they were
 * written. A date in them that has passed is a finding of the new reading, for a person to decide.
 */
final class CarriedText {

    private final PlanText text;
    private final List<PlanTarget> going;

    CarriedText(PlanText text, List<PlanTarget> going) {
        this.text = text;
        this.going = going;
    }

    String of(PlanYear year, String title) {
        StringBuilder draft = new StringBuilder().append(year).append(title).append('\n');
        for (Section section : text.sections()) {
            Set<String> sentences = sentences(section);
            if (!sentences.isEmpty()) {
                draft.append(section.number())
                        .append(section.number().isEmpty() ? "" : "、")
                        .append(section.title())
                        .append('\n');
                sentences.forEach(
                        sentence -> draft.append("  ").append(sentence).append('\n'));
            }
        }
        return draft.toString();
    }

    private Set<String> sentences(Section section) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Item item : section.items()) {
            List<String> said = said(item);
            if (said.isEmpty() || item.heading().isBlank()) {
                sentences.addAll(said);
            } else {
                sentences.add(below(item.heading(), said));
            }
        }
        return sentences;
    }

    private List<String> said(Item item) {
        return item.sentences().stream()
                .filter(sentence -> going.stream()
                        .anyMatch(target -> sentence.holds(target.content().start())))
                .map(text::words)
                .map(String::strip)
                .toList();
    }

    /** A heading and its sentences; a promise may stand in the heading itself, which is then no sentence of its own. */
    private static String below(String heading, List<String> said) {
        return said.stream()
                .filter(sentence -> !sentence.startsWith(heading) || sentence.length() > heading.length() + 1)
                .collect(Collectors.joining("", heading + "。", ""));
    }
}
