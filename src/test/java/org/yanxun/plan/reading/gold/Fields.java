package org.yanxun.plan.reading.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;
import tools.jackson.databind.JsonNode;

/**
 * What is said of the matched targets besides kind, figure and date, and who answers for the items: counted field by
 * field, where the gold plan or the reading says anything.
 */
final class Fields {

    private final Score score = new Score();

    private Fields() {}

    /** The fields of matched pairs, and the responsibilities of all items. */
    static Score of(GoldPlan gold, ReadPlan read, List<Matching.Pair> pairs) {
        Fields fields = new Fields();
        List<JsonNode> wanted = gold.targets();
        List<Target> found = read.targets();
        pairs.forEach(pair -> fields.compare(wanted.get(pair.gold()), found.get(pair.found())));
        fields.responsibilities(gold, read);
        return fields.score;
    }

    private void compare(JsonNode gold, Target found) {
        exact("unit", said(gold, "unit"), found.amount().unit().map(Enum::name).orElse(""));
        exact(
                "comparator",
                said(gold, "comparator"),
                found.amount().comparison().name());
        exact(
                "level",
                said(gold, "level"),
                found.bearing().level().map(Enum::name).orElse(""));
        near("subject", said(gold, "subject"), found.bearing().subject());
        near("programme", said(gold, "programme"), found.bearing().programme());
        Set<String> soft = new TreeSet<>();
        gold.path("qualifiers").forEach(each -> soft.add(each.asString("")));
        Set<String> read = new TreeSet<>();
        found.amount().qualifiers().forEach(each -> read.add(each.name()));
        exact("qualifiers", String.join(" ", soft), String.join(" ", read));
    }

    private static String said(JsonNode gold, String field) {
        return gold.path(field).asString("");
    }

    private void exact(String field, String wanted, String found) {
        note(field, wanted, found, wanted.equals(found));
    }

    /** A name is right if the one holds the other: 骨幹教師 and 市級骨幹教師. */
    private void near(String field, String wanted, String found) {
        boolean holds = !wanted.isEmpty() && !found.isEmpty() && (wanted.contains(found) || found.contains(wanted));
        note(field, wanted, found, holds);
    }

    /** Gold plans leave a field out where they do not judge it. */
    private void note(String field, String wanted, String found, boolean right) {
        if (!wanted.isEmpty()) {
            score.wanted(field);
            if (!found.isEmpty()) {
                score.found(field);
            }
            if (right) {
                score.matched(field);
            }
        }
    }

    private void responsibilities(GoldPlan gold, ReadPlan read) {
        List<Answer> found = new ArrayList<>();
        eachItem(read, (place, answers) -> answers.forEach(each -> found.add(Answer.of(place, each))));
        found.forEach(each -> score.found("responsibility"));
        for (JsonNode section : gold.gold().path("sections")) {
            for (JsonNode item : section.path("items")) {
                for (JsonNode answer : item.path("responsibility")) {
                    score.wanted("responsibility");
                    Optional<Answer> same = found.stream()
                            .filter(each -> each.isLike(item, answer))
                            .findFirst();
                    same.ifPresent(each -> {
                        found.remove(each);
                        score.matched("responsibility");
                    });
                }
            }
        }
    }

    private static void eachItem(ReadPlan read, BiConsumer<PlanText.Item, List<Responsibility>> to) {
        for (int section = 0; section < read.readings().size(); section++) {
            for (int item = 0; item < read.readings().get(section).size(); item++) {
                to.accept(
                        read.text().sections().get(section).items().get(item),
                        read.readings().get(section).get(item).responsibilities());
            }
        }
    }

    private record Answer(int start, int end, String role, String body, String name) {

        static Answer of(PlanText.Item place, Responsibility each) {
            String body = each.body().map(Enum::name).orElse("");
            return new Answer(place.start(), place.end(), each.role().name(), body, each.name());
        }

        /** The same role in an overlapping item, by name; where gold holds no names, by the kind of body. */
        boolean isLike(JsonNode item, JsonNode gold) {
            boolean here = Math.min(end, item.path("end").asInt())
                    > Math.max(start, item.path("start").asInt());
            String wanted = said(gold, "name");
            boolean named = wanted.isEmpty()
                    ? body.equals(said(gold, "body"))
                    : !name.isEmpty() && (wanted.contains(name) || name.contains(wanted));
            return here && role.equals(said(gold, "role")) && named;
        }
    }
}
