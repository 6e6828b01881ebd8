package org.yanxun.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.LeftOut;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;

/** One plan's parts, read back from the tables. */
final class Shelved {

    private final JdbcClient jdbc;
    private final DistrictId district;
    private final PlanId plan;

    Shelved(JdbcClient jdbc, DistrictId district, PlanId plan) {
        this.jdbc = jdbc;
        this.district = district;
        this.plan = plan;
    }

    String source() {
        return about("select source from plan.plan where district_id = :district and id = :plan")
                .query(String.class)
                .single();
    }

    List<Section> sections() {
        Map<Integer, List<Item>> items = items();
        return about("""
                        select position, number, title, starts, ends from plan.section
                        where district_id = :district and plan_id = :plan order by position""")
                .query((row, number) -> new Section(
                        row.getString("number"),
                        row.getString("title"),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        items.getOrDefault(row.getInt("position"), List.of())))
                .list();
    }

    private Map<Integer, List<Item>> items() {
        Map<String, List<Sentence>> sentences = sentences();
        Map<Integer, List<Item>> items = new HashMap<>();
        about("""
                        select id, section_position, number, heading, starts, ends from plan.item
                        where district_id = :district and plan_id = :plan order by section_position, position""")
                .query((row, number) -> items.computeIfAbsent(row.getInt("section_position"), at -> new ArrayList<>())
                        .add(new Item(
                                row.getString("number"),
                                row.getString("heading"),
                                row.getInt("starts"),
                                row.getInt("ends"),
                                sentences.getOrDefault(row.getString("id"), List.of()))))
                .list();
        return items;
    }

    private Map<String, List<Sentence>> sentences() {
        Map<String, List<Sentence>> sentences = new HashMap<>();
        about("""
                        select s.item_id, s.starts, s.ends
                        from plan.item i
                        join plan.sentence s on s.district_id = i.district_id and s.item_id = i.id
                        where i.district_id = :district and i.plan_id = :plan order by s.starts""")
                .query((row, number) -> sentences
                        .computeIfAbsent(row.getString("item_id"), item -> new ArrayList<>())
                        .add(new Sentence(row.getInt("starts"), row.getInt("ends"))))
                .list();
        return sentences;
    }

    List<LeftOut> leftOut() {
        return about("""
                        select kind, starts, ends from plan.left_out
                        where district_id = :district and plan_id = :plan order by position""")
                .query((row, number) -> new LeftOut(
                        LeftOut.Kind.valueOf(row.getString("kind")), row.getInt("starts"), row.getInt("ends")))
                .list();
    }

    private JdbcClient.StatementSpec about(String sql) {
        return jdbc.sql(sql).param("district", district.value()).param("plan", plan.value());
    }
}
