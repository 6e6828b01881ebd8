package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;
import org.yanxun.database.SomeHome;

class DatabaseServerStoreTests {

    @TempDir
    private static Path temporary;

    private static DataHome home;
    private static DatabaseServer server;

    @BeforeAll
    static void open() {
        home = SomeHome.in(temporary, "data");
        server = DatabaseServer.open(home);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void an_acknowledged_commit_survives_the_loss_of_power() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("wal_level")).isEqualTo("logical");
        assertThat(setting("data_checksums")).isEqualTo("on");
    }

    @Test
    void only_this_machine_can_reach_it() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
        assertThat(superuser()
                        .sql("select distinct auth_method from pg_hba_file_rules")
                        .query(String.class)
                        .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void a_wrong_or_missing_password_is_refused_to_every_role() {
        for (var role : new String[] {"postgres", "yanxun_owner", "yanxun_app"}) {
            for (var password : new String[] {"wrong", ""}) {
                var source = server.source(DatabaseServer.DATABASE, new Login(role, password));
                assertThatThrownBy(source::getConnection).hasMessageContaining("password");
            }
        }
    }

    @Test
    void each_role_s_password_is_kept_as_a_hash_of_one_round() {
        assertThat(superuser()
                        .sql("select rolpassword from pg_authid where rolcanlogin order by rolname")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(kept -> kept.startsWith("SCRAM-SHA-256$1:"));
    }

    @Test
    void only_its_owner_reads_the_passwords_and_the_rows() throws IOException {
        assumeThat(Path.of("").getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(mode("passwords")).isEqualTo("rw-------");
        assertThat(mode("postgresql.log")).isEqualTo("rw-------");
        assertThat(mode("pg")).isEqualTo("rwx------");
        assertThat(home.file("password.new")).doesNotExist();
    }

    @Test
    void a_password_does_not_show_in_a_log() {
        assertThat(server.logins().toString())
                .doesNotContain(server.logins().owner().password());
        assertThat(home.file("postgresql.log"))
                .content()
                .doesNotContain(server.logins().owner().password());
    }

    @Test
    void neither_owner_nor_application_is_a_superuser() {
        assertThat(superuser()
                        .sql("select rolname from pg_roles where rolsuper")
                        .query(String.class)
                        .list())
                .containsExactly("postgres");
    }

    @Test
    void it_sorts_and_folds_by_code_point_on_every_machine_alike() {
        assertThat(superuser().sql("select lower('ÉΣ')").query(String.class).single())
                .isEqualTo("éσ");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void a_second_one_on_the_same_directory_is_refused() {
        assertThatThrownBy(() -> DatabaseServer.open(home)).isInstanceOf(DataInUse.class);
    }

    @Test
    void a_port_taken_meanwhile_is_changed_and_the_rows_stay() throws IOException {
        var other = SomeHome.in(temporary, "other");
        DatabaseServer.open(other).close();
        int port = Port.read(other.file("port"));
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var again = DatabaseServer.open(other)) {
            assertThat(again.url("yanxun")).doesNotContain(":" + taken.getLocalPort() + "/");
        }
        assertThat(Port.read(other.file("port"))).isNotEqualTo(port);
    }

    @Test
    void a_directory_that_cannot_be_made_is_said_in_one_line() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));
        var impossible = new DataHome(file.resolve("data"));
        assertThatThrownBy(() -> DatabaseServer.open(impossible))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The data directory " + impossible.directory() + " cannot be made or reached.");
    }

    @Test
    void a_directory_of_somebody_else_is_said_in_one_line() throws IOException {
        var directory = Files.createDirectory(
                temporary.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeThat(Files.isWritable(directory)).as("root may write anywhere").isFalse();
        assertThatThrownBy(() -> DatabaseServer.open(new DataHome(directory)))
                .hasMessage("The data directory " + directory + " cannot be read and written by this user.");
    }

    @Test
    void a_cluster_that_postgres_refuses_is_said_in_one_line_with_its_reason() throws IOException {
        var broken = SomeHome.in(temporary, "broken");
        DatabaseServer.open(broken).close();
        Files.writeString(broken.file("pg").resolve("PG_VERSION"), "9\n");
        assertThatThrownBy(() -> DatabaseServer.open(broken))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("database files are incompatible with server");
    }

    private static String setting(String name) {
        return superuser().sql("show " + name).query(String.class).single();
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(
                server.source(DatabaseServer.DATABASE, server.logins().superuser()));
    }

    private static String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.file(name)));
    }
}
