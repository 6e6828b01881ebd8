package org.yanxun.plan.indicator;

import java.util.Map;
import java.util.Optional;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.target.Target;

/**
 * A target's words in the one form that rules read, either script: what it is about, and the sentence around it.
 *
 * @param about its subject and programme, folded
 * @param around the sentence it stands in, folded
 */
public record Wording(String about, String around) {

    /** The words of a target and of the sentence around it. */
    public static Wording of(Target target, String sentence) {
        String about = target.bearing().subject() + " " + target.bearing().programme();
        return new Wording(FoldedText.fold(about), FoldedText.fold(sentence));
    }

    /** Whether any of these words stands anywhere in it. */
    public boolean says(String... words) {
        for (String word : words) {
            String folded = FoldedText.fold(word);
            if (about.contains(folded) || around.contains(folded)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The code whose words stand here: what the target is about goes before its surroundings, and there the first code of
     * the map before the next.
     *
     * @param codes words to codes, in the order they are tried; absent if none is said
     */
    public Optional<String> code(Map<String, String> codes) {
        return code(about, codes).or(() -> code(around, codes));
    }

    private static Optional<String> code(String text, Map<String, String> codes) {
        return codes.entrySet().stream()
                .filter(entry -> text.contains(FoldedText.fold(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
