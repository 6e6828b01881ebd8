package org.yanxun.roster.person;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Row;

/**
 * Takes back at once what one moment did to many people. Whoever was changed since stays as they are, and so does whoever
 * shares with them a seat of which there is one a school, or would go back to a school that was changed since.
 */
@Component
public class WholeUndo {

    private static final String WHAT = "roster.importUndo";

    private final JdbcClient jdbc;
    private final Bulk bulk;

    WholeUndo(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /**
     * What taking a moment back would do.
     *
     * @param people whom it concerned
     * @param since how many of them stay as they are
     */
    public record Outlook(int people, int since) {

        /** How many would be as they were. */
        public int back() {
            return people - since;
        }
    }

    /** What taking that moment back would do. */
    public Outlook outlook(DistrictId district, OffsetDateTime moment) {
        return statement(WholeUndoSql.OUTLOOK, district, moment)
                .query((row, number) -> new Outlook(row.getInt("people"), row.getInt("since")))
                .single();
    }

    /**
     * Takes that moment back. To be called in a transaction that has begun to change the roster.
     *
     * @param at the moment of doing so
     * @return how many people are as they were
     */
    public int undo(DistrictId district, OffsetDateTime moment, OffsetDateTime at) {
        int people = writing(WholeUndoSql.NOTED, district, moment, at).update();
        if (people > 0) {
            for (String each : Undoing.statements(WholeUndoSql.THOSE, WholeUndoSql.THOSE)) {
                writing(each, district, moment, at).update();
            }
            restore(district, moment, at);
        }
        return people;
    }

    private void restore(DistrictId district, OffsetDateTime moment, OffsetDateTime at) {
        List<Former> former = writing(WholeUndoSql.FORMER, district, moment, at)
                .query((row, number) -> new Former(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        if (!former.isEmpty()) {
            writing(WholeUndoSql.KEPT, district, moment, at).update();
            bulk.write(district, WholeUndoSql.RESTORED, former, Former::row, at);
        }
    }

    /** Somebody's own data as they were: which row of theirs, and the name in it. */
    private record Former(UUID id, String name) {

        Row row() {
            return new Row().with("id", id).named(name);
        }
    }

    private JdbcClient.StatementSpec writing(
            String sql, DistrictId district, OffsetDateTime moment, OffsetDateTime at) {
        return statement(sql, district, moment).param("at", at).param("what", WHAT);
    }

    private JdbcClient.StatementSpec statement(String sql, DistrictId district, OffsetDateTime moment) {
        return jdbc.sql(sql).param("district", district.value()).param("moment", moment);
    }
}
