package org.yanxun.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.Hat;
import org.yanxun.kernel.DistrictId;

/** Sessions as rows. */
@Component
class SessionRows {

    private final JdbcClient client;
    private final Clock clock;

    SessionRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** A session's row, without the account's own columns, and when it was last seen. */
    record Row(Key key, DistrictId district, UUID account, Account.LastHat hat, boolean oneClick, Instant seen) {}

    /** What a session is known by: to us, and to its browser by the hash of its cookie. */
    @SuppressWarnings("ArrayRecordComponent")
    record Key(UUID id, byte[] hash) {}

    /** A session to begin. */
    record Beginning(UUID id, Account account, Hat hat, boolean oneClick, String device) {}

    void insert(byte[] hash, Beginning session) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        client.sql("""
                        insert into access.session (token_hash, id, district_id, account_id, role, organisation_id,
                                                    one_click, device, created_at, seen_at, expires_at)
                        values (:hash, :id, :district, :account, :role, :organisation,
                                :oneClick, :device, :now, :now, :end)
                        """)
                .param("hash", hash)
                .param("id", session.id())
                .param("district", session.account().district().value())
                .param("account", session.account().id())
                .param("role", session.hat().role().name())
                .param("organisation", session.hat().organisation().value())
                .param("oneClick", session.oneClick())
                .param("device", session.device())
                .param("now", now)
                .param("end", now.plus(Lifetime.IDLE))
                .update();
    }

    /** Those of the sessions that have not ended. */
    List<Row> find(Collection<byte[]> hashes) {
        return client.sql("""
                        select token_hash, id, district_id, account_id, role, organisation_id, one_click, seen_at
                        from access.session where token_hash = any (cast(:hashes as bytea[])) and expires_at > :now
                        """)
                .param("hashes", hashes.toArray(byte[][]::new))
                .param("now", OffsetDateTime.now(clock))
                .query(SessionRows::read)
                .list();
    }

    /** Notes that these sessions were seen now, which puts off their end. */
    void seen(Collection<byte[]> hashes) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        client.sql("""
                        update access.session
                        set seen_at = :now, expires_at = least(:idle, created_at + cast(:whole as interval))
                        where token_hash = any (cast(:hashes as bytea[]))
                        """)
                .param("hashes", hashes.toArray(byte[][]::new))
                .param("now", now)
                .param("idle", now.plus(Lifetime.IDLE))
                .param("whole", Lifetime.WHOLE.toString())
                .update();
    }

    void wear(UUID id, Hat hat) {
        client.sql("update access.session set role = :role, organisation_id = :organisation where id = :id")
                .param("role", hat.role().name())
                .param("organisation", hat.organisation().value())
                .param("id", id)
                .update();
    }

    List<OpenSession> of(Account account) {
        return client.sql("""
                        select id, device, seen_at from access.session
                        where district_id = :district and account_id = :account and expires_at > :now
                        order by seen_at desc, id limit 50
                        """)
                .param("district", account.district().value())
                .param("account", account.id())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new OpenSession(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        row.getTimestamp("seen_at").toInstant()))
                .list();
    }

    /** Ends all sessions of the account but the one given; a random id ends them all. */
    void endOthers(Account account, UUID kept) {
        client.sql("""
                        delete from access.session
                        where district_id = :district and account_id = :account and id <> :kept
                        """)
                .param("district", account.district().value())
                .param("account", account.id())
                .param("kept", kept)
                .update();
    }

    boolean end(Account account, UUID id) {
        return client.sql("""
                        delete from access.session
                        where district_id = :district and account_id = :account and id = :id
                        """)
                        .param("district", account.district().value())
                        .param("account", account.id())
                        .param("id", id)
                        .update()
                == 1;
    }

    void sweep() {
        client.sql("delete from access.session where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new Key(row.getObject("id", UUID.class), row.getBytes("token_hash")),
                new DistrictId(row.getObject("district_id", UUID.class)),
                row.getObject("account_id", UUID.class),
                new Account.LastHat(row.getString("role"), row.getObject("organisation_id", UUID.class)),
                row.getBoolean("one_click"),
                row.getTimestamp("seen_at").toInstant());
    }
}
