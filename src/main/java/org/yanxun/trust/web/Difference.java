package org.yanxun.trust.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a decision changed, field by field.
 *
 * @param field the field's name, with those of what it lies in before it ({@code span.from}); empty where the whole is one
 *     value
 * @param before its value before; empty if there was none
 * @param after its value now; empty if there is none any more
 */
record Difference(String field, String before, String after) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LISTED = 4;

    /** The fields that are not the same in two states written as JSON; an absent state has no fields. */
    static List<Difference> between(@Nullable String before, @Nullable String after) {
        JsonNode earlier = read(before);
        JsonNode later = read(after);
        if (!isFields(earlier) || !isFields(later)) {
            return differing(List.of(new Difference("", text(earlier), text(later))));
        }
        Map<String, String> was = leaves(earlier);
        Map<String, String> now = leaves(later);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(now.keySet());
        return differing(names.stream()
                .map(name -> new Difference(name, was.getOrDefault(name, ""), now.getOrDefault(name, "")))
                .toList());
    }

    private static Map<String, String> leaves(JsonNode state) {
        Map<String, String> leaves = new LinkedHashMap<>();
        addLeaves("", state, leaves);
        return leaves;
    }

    private static void addLeaves(String place, JsonNode state, Map<String, String> leaves) {
        if (state.isObject()) {
            state.properties()
                    .forEach(each -> addLeaves(
                            place.isEmpty() ? each.getKey() : place + "." + each.getKey(), each.getValue(), leaves));
        } else if (!place.isEmpty()) {
            leaves.put(place, text(state));
        }
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
        return value.isString() ? value.asString() : value.isArray() ? list(value) : value.toString();
    }

    /** A few as they are; of many how many there are. */
    private static String list(JsonNode values) {
        return values.size() > LISTED
                ? "× " + values.size()
                : values.valueStream().map(Difference::text).collect(Collectors.joining(", "));
    }
}
