package org.yanxun.trust.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a decision changed, field by field.
 *
 * @param field the field's name; empty where the whole is one value
 * @param before its value before; empty if there was none
 * @param after its value now; empty if there is none any more
 */
record Difference(String field, String before, String after) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The fields that are not the same in two states written as JSON; an absent state has no fields. */
    static List<Difference> between(@Nullable String before, @Nullable String after) {
        JsonNode earlier = read(before);
        JsonNode later = read(after);
        if (!isFields(earlier) || !isFields(later)) {
            return differing(List.of(new Difference("", text(earlier), text(later))));
        }
        Set<String> names = new LinkedHashSet<>(earlier.propertyNames());
        names.addAll(later.propertyNames());
        return differing(names.stream()
                .map(name -> new Difference(name, text(earlier.path(name)), text(later.path(name))))
                .toList());
    }

    private static List<Difference> differing(List<Difference> all) {
        return all.stream().filter(each -> !each.before.equals(each.after)).toList();
    }

    private static boolean isFields(JsonNode state) {
        return state.isObject() || state.isMissingNode();
    }

    private static JsonNode read(@Nullable String state) {
        return state == null ? JSON.missingNode() : JSON.readTree(state);
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
