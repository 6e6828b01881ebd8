package org.yanxun.database.server;

import java.nio.file.Path;
import java.util.List;
import org.yanxun.database.CannotStart;

/**
 * The roles, the extensions and the empty database of a new cluster, made in PostgreSQL's single-user mode before any
 * other program can connect. Extensions go into the template, so that every database has them.
 */
final class Bootstrap {

    private Bootstrap() {}

    static void run(Cluster cluster, Path fresh, Logins logins) {
        single(cluster, fresh, "template1", List.of("create extension btree_gist", "create extension pg_trgm"));
        single(
                cluster,
                fresh,
                "postgres",
                List.of(
                        role(logins.owner()),
                        role(logins.application()),
                        "grant yanxun_app to yanxun_owner with inherit false, set true",
                        "create database yanxun owner yanxun_owner",
                        "revoke temporary on database yanxun from public"));
    }

    private static String role(Login login) {
        return "create role " + login.role() + " login password '" + login.password() + "'";
    }

    private static void single(Cluster cluster, Path fresh, String database, List<String> statements) {
        var run = Run.of(
                cluster.launch()
                        .command(List.of(
                                cluster.binaries().program("postgres"),
                                "--single",
                                "-c",
                                "exit_on_error=on",
                                "-D",
                                fresh.toString(),
                                database)),
                String.join("\n", statements) + "\n");
        if (!run.succeeded()) {
            throw new CannotStart("The database cannot be set up: " + run.reason());
        }
    }
}
