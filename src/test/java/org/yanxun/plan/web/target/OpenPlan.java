package org.yanxun.plan.web.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan of a district that was read and not yet adopted, asked over HTTP. */
public final class OpenPlan {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = """
            試區2031年師訓計劃
            一、幹部
            後備班學制兩年半（2031年2月—2029年7月），選送2名校長和10名區級骨幹教師。
            二、教師
            每位教師參加不少於3場講座。
            """;

    private final PlanId id = PlanId.fresh();

    private OpenPlan() {}

    /** Reads it in. */
    public static OpenPlan in(ApplicationContext house, TestActors people) {
        OpenPlan plan = new OpenPlan();
        house.getBean(Plans.class).read(people.actor(Role.BUREAU), plan.id, TEXT, Optional.of(new PlanYear(2031)));
        return plan;
    }

    /** Where programs find it. */
    public String api() {
        return "/api/v1/plans/" + id;
    }

    /** Where people find it. */
    public String page() {
        return "/plans/" + id;
    }

    /** Where its page and the API have the promise with these words. */
    public String target(Visitor reader, String words) {
        return "/targets/" + row(reader, words).get("id").asString();
    }

    /** The promise with these words. */
    public JsonNode row(Visitor reader, String words) {
        return rows(reader, "/targets").stream()
                .filter(row -> row.get("quote").asString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** All rows of a list, three at a time. */
    public List<JsonNode> rows(Visitor reader, String list) {
        List<JsonNode> rows = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            String from = cursor.get().isEmpty() ? "" : "&cursor=" + cursor.get();
            JsonNode page = json(reader.get(api() + list + "?limit=3" + from));
            page.get("items").forEach(rows::add);
            cursor = Optional.ofNullable(page.get("next"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString);
        }
        return rows;
    }

    /** An answer as JSON. */
    public static JsonNode json(Visitor.Reply reply) {
        return JSON.readTree(reply.body());
    }
}
