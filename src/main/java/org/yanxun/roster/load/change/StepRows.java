package org.yanxun.roster.load.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.roster.load.change.Step.Post;
import tools.jackson.databind.json.JsonMapper;

/** Reads steps from a result's rows. */
public final class StepRows {

    private static final String CREDENTIAL = "CREDENTIAL";
    private static final JsonMapper JSON = JsonMapper.shared();

    private StepRows() {}

    /** A step, old beside new. */
    public static Step step(ResultSet row, int number) throws SQLException {
        @Nullable String kind = row.getString("kind");
        boolean post = row.getString("step").startsWith("POST");
        return new Step(
                row.getString("step"),
                row.getString("name"),
                (Integer) row.getObject("row_number"),
                row.getString("organisation"),
                post && kind != null
                        ? new Post(kind, row.getString("stage"), row.getString("subject"), row.getString("staffing"))
                        : null,
                row.getString(row.getString("step").equals(CREDENTIAL) ? "credential" : "duty"),
                period(row),
                differences(row));
    }

    private static @Nullable Period period(ResultSet row) throws SQLException {
        @Nullable LocalDate starts = row.getObject("starts", LocalDate.class);
        return starts == null ? null : new Period(starts, row.getObject("ends", LocalDate.class));
    }

    private static List<Difference> differences(ResultSet row) throws SQLException {
        @Nullable String written = row.getString("differences");
        if (written != null) {
            return List.of(JSON.readValue(written, Difference[].class));
        }
        List<Difference> found = new ArrayList<>();
        if (row.getString("step").equals("POST_NEW") && row.getString("old_kind") != null) {
            for (String field : List.of("organisation", "kind", "stage", "subject", "staffing")) {
                add(found, field, row.getString("old_" + field), row.getString(field));
            }
            add(found, "until", null, row.getString("old_end"));
        }
        if (row.getString("step").equals(CREDENTIAL)) {
            addCredential(found, row);
        }
        if (row.getString("old_start") != null) {
            String field = row.getString("step").equals("SERVICE") ? "teachingSince" : "from";
            add(found, field, row.getString("old_start"), row.getString("starts"));
        }
        return found;
    }

    /** What a cell leaves blank stays; a new one is told whole. */
    private static void addCredential(List<Difference> found, ResultSet row) throws SQLException {
        for (String field : List.of("level", "certificate")) {
            if (row.getString(field) != null) {
                add(found, column(field), row.getString("old_" + field), row.getString(field));
            }
        }
        if (row.getBoolean("held") && row.getString("ends") != null) {
            add(found, "credentialUntil", row.getString("old_until"), row.getString("ends"));
        }
    }

    private static String column(String field) {
        return field.equals("level") ? "credentialLevel" : field;
    }

    private static void add(List<Difference> found, String field, @Nullable String was, @Nullable String becomes) {
        if (!Objects.equals(was, becomes)) {
            found.add(new Difference(field, was, becomes));
        }
    }
}
