package org.yanxun.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanxun.kernel.PersonId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount.Comparison;

/** A row of {@code plan.decision} read back, the content it may bring with it. */
final class DecisionRow {

    private DecisionRow() {}

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getInt("number"),
                act(row),
                new Decision.Word(
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getString("decided_by_name"),
                        row.getTimestamp("decided_at").toInstant(),
                        row.getString("why")));
    }

    private static Act act(ResultSet row) throws SQLException {
        return switch (ActKind.valueOf(row.getString("kind"))) {
            case ACCEPT -> new Act.Accept();
            case CORRECT -> new Act.Correct(ContentRow.target(row));
            case DROP -> new Act.Drop();
            case RESTORE -> new Act.Restore();
            case SPLIT -> new Act.Split();
            case MERGE -> new Act.Merge();
            case ADD -> new Act.Add();
            case BIND -> new Act.Bind(binding(row));
            case UNBIND -> new Act.Unbind();
            case REPAIR -> new Act.Repair(row.getInt("choice"));
            case DISMISS -> new Act.Dismiss();
            case UNDO -> new Act.Undo(row.getObject("undoes", UUID.class));
        };
    }

    private static Binding binding(ResultSet row) throws SQLException {
        return new Binding(
                row.getString("indicator"),
                parameters(row),
                new Binding.Goal(
                        row.getBigDecimal("goal"),
                        row.getBoolean("is_share"),
                        Comparison.valueOf(row.getString("comparison")),
                        row.getBoolean("is_soft")),
                new Binding.Span(
                        row.getObject("runs_from", LocalDate.class), row.getObject("runs_to", LocalDate.class)));
    }

    private static Map<String, String> parameters(ResultSet row) throws SQLException {
        List<String> names = ContentRow.strings(row, "parameter_names");
        List<String> values = ContentRow.strings(row, "parameter_values");
        Map<String, String> parameters = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            parameters.put(names.get(at), values.get(at));
        }
        return parameters;
    }
}
