package org.yanxun.database.migration;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;

/** The role {@code yanxun_app}: rows of every room may be read and written as it, nothing is owned by it. */
final class ApplicationRole {

    /** Given to the role on everything the owner will ever make; a migration takes back what must not be changed. */
    private static final List<String> RIGHTS = List.of(
            "alter default privileges grant usage on schemas to yanxun_app",
            "alter default privileges grant select, insert, update, delete, maintain on tables to yanxun_app",
            "alter default privileges grant usage, select on sequences to yanxun_app",
            "alter default privileges grant execute on routines to yanxun_app");

    private ApplicationRole() {}

    /** Makes sure of the role, its rights and the extensions; the embedded server has role and extensions already. */
    static void ensure(DataSource owner) {
        var client = JdbcClient.create(owner);
        if (!exists(client, "select 1 from pg_roles where rolname = 'yanxun_app'")) {
            execute(client, "create role yanxun_app nologin");
        }
        if (!exists(client, "select 1 where pg_has_role(current_user, 'yanxun_app', 'set')")) {
            execute(client, "grant yanxun_app to current_user");
        }
        for (var extension : List.of("btree_gist", "pg_trgm")) {
            if (!exists(client, "select 1 from pg_extension where extname = '" + extension + "'")) {
                execute(client, "create extension " + extension + " with schema public");
            }
        }
        if (!exists(client, "select 1 from pg_default_acl where defaclrole = current_user::regrole limit 1")) {
            RIGHTS.forEach(right -> execute(client, right));
        }
    }

    private static boolean exists(JdbcClient client, String query) {
        return client.sql(query).query(Integer.class).optional().isPresent();
    }

    private static void execute(JdbcClient client, String statement) {
        try {
            client.sql(statement).update();
        } catch (DataAccessException refused) {
            throw new CannotStart(
                    "The database user may not run \"" + statement + "\"; an administrator must run it once.", refused);
        }
    }
}
