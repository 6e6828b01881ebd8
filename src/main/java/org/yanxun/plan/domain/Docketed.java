package org.yanxun.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.Promised;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Responsibility;

/** What was read out of one plan and decided on it, read back from the tables. */
final class Docketed {

    private final JdbcClient jdbc;
    private final DistrictId district;
    private final PlanId plan;

    Docketed(JdbcClient jdbc, DistrictId district, PlanId plan) {
        this.jdbc = jdbc;
        this.district = district;
        this.plan = plan;
    }

    Docket docket() {
        Map<UUID, History> histories = histories();
        return new Docket(plan, promised(), noticed(histories), answering(), histories);
    }

    private List<Promised> promised() {
        return about("select t.id, t.item_id, t.batch_id, " + ContentRow.COLUMNS + """
                         from plan.target t
                        join plan.content c on c.district_id = t.district_id and c.id = t.id
                        where t.district_id = :district and t.plan_id = :plan""")
                .query((row, number) -> new Promised(
                        new TargetId(row.getObject("id", UUID.class)),
                        row.getObject("item_id", UUID.class),
                        row.getString("batch_id") != null,
                        ContentRow.target(row)))
                .list();
    }

    private List<Noticed> noticed(Map<UUID, History> histories) {
        return about("""
                        select id, code, starts, ends, repairs from plan.finding
                        where district_id = :district and plan_id = :plan order by starts, id""").query((row, number) -> noticed(row, histories)).list();
    }

    private static Noticed noticed(ResultSet row, Map<UUID, History> histories) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Finding finding = new Finding(
                Finding.Code.valueOf(row.getString("code")),
                row.getInt("starts"),
                row.getInt("ends"),
                ContentRow.strings(row, "repairs"));
        return new Noticed(new FindingId(id), finding, histories.getOrDefault(id, History.NONE));
    }

    private Map<UUID, List<Responsibility>> answering() {
        Map<UUID, List<Responsibility>> answering = new HashMap<>();
        about("""
                        select item_id, role, body, name from plan.responsibility
                        where district_id = :district and plan_id = :plan order by item_id, position""")
                .query((row, number) -> answering
                        .computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>())
                        .add(new Responsibility(
                                Responsibility.Role.valueOf(row.getString("role")),
                                ContentRow.optional(row, "body").map(Responsibility.Body::valueOf),
                                row.getString("name"))))
                .list();
        return answering;
    }

    private Map<UUID, History> histories() {
        Map<UUID, List<Decision>> decisions = new HashMap<>();
        about("select d.*, " + ContentRow.COLUMNS + """
                         from plan.decision d
                        left join plan.content c on c.district_id = d.district_id and c.id = d.id
                        where d.district_id = :district and d.plan_id = :plan
                        order by d.subject_id, d.number""")
                .query((row, number) -> DecisionRow.decision(row))
                .list()
                .forEach(each -> decisions
                        .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                        .add(each));
        Map<UUID, History> histories = new HashMap<>();
        decisions.forEach((subject, all) -> histories.put(subject, new History(all)));
        return histories;
    }

    private JdbcClient.StatementSpec about(String sql) {
        return jdbc.sql(sql).param("district", district.value()).param("plan", plan.value());
    }
}
