package org.yanxun.roster.find;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.Roster.Post;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;

/** Reads the roster's nouns from a result's row. */
final class RosterRows {

    private RosterRows() {}

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        @Nullable UUID parent = row.getObject("parent_id", UUID.class);
        return new Organisation(
                new OrgId(row.getObject("id", UUID.class)),
                parent == null ? null : new OrgId(parent),
                row.getString("path"),
                row.getString("code"),
                row.getString("name"),
                nature(row),
                row.getBoolean("open"));
    }

    static Nature nature(ResultSet row) throws SQLException {
        return new Nature(
                OrgType.valueOf(row.getString("type")),
                Ownership.valueOf(row.getString("ownership")),
                stages(row.getArray("stages")),
                row.getBoolean("rural"),
                row.getBoolean("migrant"));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("staff_number"),
                post(row).orElse(null));
    }

    private static Optional<Post> post(ResultSet row) throws SQLException {
        @Nullable UUID organisation = row.getObject("organisation_id", UUID.class);
        if (organisation == null) {
            return Optional.empty();
        }
        return Optional.of(new Post(
                new OrgId(organisation),
                row.getString("organisation_name"),
                PostKind.valueOf(row.getString("kind")),
                Term.named(SchoolStage.class, row.getString("stage")).orElse(null),
                Term.named(Subject.class, row.getString("subject")).orElse(null),
                Staffing.valueOf(row.getString("staffing"))));
    }

    private static Set<SchoolStage> stages(Array array) throws SQLException {
        Set<SchoolStage> stages = EnumSet.noneOf(SchoolStage.class);
        for (Object each : (Object[]) array.getArray()) {
            stages.add(SchoolStage.valueOf(each.toString()));
        }
        return stages;
    }
}
