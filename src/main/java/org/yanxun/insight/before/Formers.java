package org.yanxun.insight.before;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.plan.promise.Binding;

/** The promises of the year before, by what counted them; of several counted alike the first in its text. */
public final class Formers {

    /** None at all: there was no plan, or nothing of it was counted. */
    public static final Formers NONE = new Formers(List.of());

    private final Map<Counted, Former> promises = new HashMap<>();

    /** These, in the order of their text. */
    public Formers(List<Former> all) {
        all.forEach(each -> promises.putIfAbsent(Counted.by(each.binding()), each));
    }

    /** The one that the same indicator counted with the same parameters; absent if there was none. */
    public Optional<Former> like(Binding binding) {
        return Optional.ofNullable(promises.get(Counted.by(binding)));
    }

    /** Whether nothing was counted then. */
    public boolean isEmpty() {
        return promises.isEmpty();
    }

    /** What counts, and what was chosen about it; a parameter left empty is none. */
    private record Counted(String indicator, Map<String, String> parameters) {

        static Counted by(Binding binding) {
            Map<String, String> chosen = new HashMap<>(binding.parameters());
            chosen.values().removeIf(String::isBlank);
            return new Counted(binding.indicator(), chosen);
        }
    }
}
