package org.yanxun.insight.closing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            List<String> said = item.sentences().stream()
                    .filter(sentence -> going.stream()
                            .anyMatch(target -> sentence.holds(target.content().start())))
                    .map(text::words)
                    .map(String::strip)
                    .toList();
            heading(item)
                    .filter(heading -> !said.isEmpty())
                    .ifPresent(heading -> sentences.add(heading + String.join("", said)));
            if (heading(item).isEmpty()) {
                sentences.addAll(said);
            }
        }
        return sentences;
    }

    private static Optional<String> heading(Item item) {
        return Optional.of(item.heading()).filter(heading -> !heading.isBlank()).map(heading -> heading + "。");
    }
}
