package org.yanxun.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.database.Moments;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.TrainingClass.State;
import org.yanxun.roster.Term;

/** Reads a class from its row. */
final class ClassRow {

    private ClassRow() {}

    static TrainingClass read(DistrictId district, ResultSet row, List<SessionPlan> sessions) throws SQLException {
        ClassPlan plan = new ClassPlan(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                new OrgId(row.getObject("organiser_id", UUID.class)),
                new ClassPlan.Naming(
                        row.getString("title"),
                        row.getObject("edition", Integer.class),
                        row.getObject("stage", Integer.class)),
                new ClassPlan.Terms(
                        CreditCategory.valueOf(row.getString("category")),
                        row.getInt("capacity"),
                        row.getBoolean("consent")),
                audience(row),
                sessions);
        return new TrainingClass(district, plan, state(row), row.getInt("version"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        return new Audience(
                Columns.split(SchoolStage.class, row.getString("for_stages")),
                Columns.split(Term.Subject.class, row.getString("for_subjects")),
                Columns.split(Term.PostKind.class, row.getString("for_post_kinds")),
                Optional.ofNullable(row.getObject("for_organisation", UUID.class))
                        .map(OrgId::new)
                        .orElse(null),
                row.getObject("max_teaching_years", Integer.class),
                new Audience.Schools(row.getBoolean("migrant_only"), row.getBoolean("rural_only")));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case "PUBLISHED" ->
                row.getObject("cancelled_at") == null
                        ? new State.Published(Moments.at(row, "published_at"))
                        : new State.CutShort(Moments.at(row, "cancelled_at"), row.getString("cancel_reason"));
            case "CANCELLED" -> new State.Cancelled(Moments.at(row, "cancelled_at"), row.getString("cancel_reason"));
            default -> new State.Draft();
        };
    }
}
