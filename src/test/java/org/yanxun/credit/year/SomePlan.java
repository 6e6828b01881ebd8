package org.yanxun.credit.year;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;

/** Plans as a test of credits needs them. */
public final class SomePlan {

    private SomePlan() {}

    /** An adopted plan for 2013 that asks for 16 centralised, 8 online and 24 school-based credits. */
    public static void adopted(JdbcClient jdbc, SmallDistrict district) {
        UUID plan = SmallDistrict.anyId();
        UUID item = SmallDistrict.anyId();
        UUID sentence = SmallDistrict.anyId();
        Map<String, UUID> ids =
                Map.of("district", district.id().value(), "plan", plan, "item", item, "sentence", sentence, "by", plan);
        for (String sql : PLAN.split(";")) {
            jdbc.sql(sql).params(ids).update();
        }
        require(jdbc, ids, "CENTRALISED", 16);
        require(jdbc, ids, "ONLINE", 8);
        require(jdbc, ids, "SCHOOL_BASED", 24);
    }

    private static final String PLAN = """
            insert into plan.plan (district_id, id, year, version, title, source, status, read_at, read_by, adopted_at,
                                   with_requirement)
            values (:district, :plan, 2013, 1, '某計劃', '某文', 'ADOPTED', '2013-01-01', :by, '2013-01-01', true);
            insert into plan.section (district_id, plan_id, position, number, title, starts, ends)
            values (:district, :plan, 1, '五', '某節', 0, 1);
            insert into plan.item (district_id, id, plan_id, section_position, position, number, heading, starts, ends)
            values (:district, :item, :plan, 1, 1, '1', '某條', 0, 1);
            insert into plan.sentence (district_id, id, item_id, position, starts, ends)
            values (:district, :sentence, :item, 1, 0, 1)
            """;

    private static void require(JdbcClient jdbc, Map<String, UUID> ids, String category, int minimum) {
        jdbc.sql("""
                        insert into plan.requirement (district_id, id, plan_id, sentence_id, category, minimum, starts, ends)
                        values (:district, :id, :plan, :sentence, :category, :minimum, 0, 1)
                        """)
                .params(ids)
                .param("id", SmallDistrict.anyId())
                .param("category", category)
                .param("minimum", minimum)
                .update();
    }
}
