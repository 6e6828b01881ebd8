package org.yanxun.access.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.Account;
import org.yanxun.kernel.DistrictId;

/** Personal access tokens as rows. */
@Component
class TokenStore {

    private final JdbcClient client;
    private final Clock clock;

    TokenStore(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** A token's row. */
    record Row(UUID id, DistrictId district, UUID account, Account.LastHat hat, Set<String> scopes, Instant expires) {}

    /** Notes a token unless it is there already; the same id makes one. */
    boolean insert(Caller owner, ApiToken token, byte[] hash) {
        return client.sql("""
                        insert into access.api_token (district_id, id, account_id, role, organisation_id, name,
                                                      token_hash, scopes, created_at, expires_at)
                        values (:district, :id, :account, :role, :organisation, :name,
                                :hash, :scopes, :created, :expires)
                        on conflict (district_id, id) do nothing
                        """)
                        .param("district", owner.account().district().value())
                        .param("id", token.id())
                        .param("account", owner.account().id())
                        .param("role", owner.worn().role().name())
                        .param("organisation", owner.worn().organisation().value())
                        .param("name", token.name())
                        .param("hash", hash)
                        .param("scopes", token.scopes().toArray(String[]::new))
                        .param("created", token.created().atOffset(ZoneOffset.UTC))
                        .param("expires", token.expires().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Row> find(byte[] hash) {
        return client.sql("""
                        select id, district_id, account_id, role, organisation_id, scopes, expires_at
                        from access.api_token
                        where token_hash = :hash and revoked_at is null and expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new DistrictId(row.getObject("district_id", UUID.class)),
                        row.getObject("account_id", UUID.class),
                        new Account.LastHat(row.getString("role"), row.getObject("organisation_id", UUID.class)),
                        scopes(row),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    List<ApiToken> of(Account account) {
        return client.sql("""
                        select id, name, scopes, created_at, expires_at from access.api_token
                        where district_id = :district and account_id = :account and revoked_at is null
                        order by id desc
                        """)
                .param("district", account.district().value())
                .param("account", account.id())
                .query((row, number) -> new ApiToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        scopes(row),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    boolean revoke(Account account, UUID id) {
        return client.sql("""
                        update access.api_token set revoked_at = :now
                        where district_id = :district and account_id = :account and id = :id and revoked_at is null
                        """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("district", account.district().value())
                        .param("account", account.id())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Set<String> scopes(ResultSet row) throws SQLException {
        Array array = row.getArray("scopes");
        return Set.of((String[]) array.getArray());
    }
}
