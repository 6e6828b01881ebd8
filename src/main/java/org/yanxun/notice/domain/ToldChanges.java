package org.yanxun.notice.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanxun.programme.event.ClassDetail;
import org.yanxun.programme.event.ClassDetail.Value;
import org.yanxun.programme.event.ProgrammeEvent.ClassChanged;
import tools.jackson.databind.json.JsonMapper;

/** What changed about a class, as a notice keeps it: each from what it was to what it is. */
final class ToldChanges {

    /** More than a person reads in a notice; the class's page has all. */
    private static final int MOST = 8;

    private ToldChanges() {}

    /** The gap of a notice, as JSON. */
    static String of(ClassChanged event) {
        List<ClassDetail> details = event.details();
        return JsonMapper.shared()
                .writeValueAsString(
                        details.isEmpty()
                                ? Map.of("keys", event.changes())
                                : Map.of(
                                        "several",
                                        details.stream()
                                                .limit(MOST)
                                                .map(ToldChanges::change)
                                                .toList(),
                                        "more",
                                        Math.max(0, details.size() - MOST)));
    }

    private static Map<String, Object> change(ClassDetail detail) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("change", detail.key());
        change.put("of", detail.session());
        change.put("before", gap(detail.before()));
        change.put("after", gap(detail.after()));
        return change;
    }

    private static Map<String, Object> gap(Value value) {
        if (value.when() != null) {
            return Map.of(
                    "moment",
                    value.when().startsAt().toString(),
                    "until",
                    value.when().endsAt().toString());
        }
        return value.word() != null
                ? Map.of("keys", List.of(value.word()))
                : Map.of("text", value.text() == null ? "" : value.text());
    }
}
