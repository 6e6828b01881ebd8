package org.yanxun.database.audit;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rooms' own checks find: all views {@code audit_findings}, empty while promises hold, read on one state. */
public final class Findings {

    private final JdbcClient client;
    private final TransactionTemplate snapshot;

    /** Reads from that database. */
    public Findings(DataSource source) {
        client = JdbcClient.create(source);
        snapshot = new TransactionTemplate(new JdbcTransactionManager(source));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The rooms that publish checks. */
    public List<String> rooms() {
        return client.sql("""
                        select schemaname from pg_views where viewname = 'audit_findings' order by schemaname
                        """).query(String.class).list();
    }

    /** Every broken promise; at most a thousand a room, since the first few tell the story. */
    public List<Finding> all() {
        return snapshot.execute(status -> {
            List<Finding> found = new ArrayList<>();
            rooms().forEach(room -> found.addAll(of(room)));
            return found;
        });
    }

    private List<Finding> of(String room) {
        String view = '"' + room + "\".audit_findings";
        return client.sql(
                        "select :room as room, check_name as \"check\", district_id::text as district, detail::text as detail"
                                + " from " + view + " order by 2, 3, 4 limit 1000")
                .param("room", room)
                .query(Finding.class)
                .list();
    }
}
