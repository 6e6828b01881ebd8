package org.yanxun.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Scope;

/** The accounts as rows. */
@Component
public class AccountStore {

    private static final String SELECT = """
            select a.district_id, a.id, p.name, a.login, a.password_hash, a.locked_at, a.hat_role, a.hat_organisation
            from access.account a
            join roster.fact_person p on p.district_id = a.district_id and p.person_id = a.person_id
            """;

    private final JdbcClient client;
    private final Clock clock;

    /** Over that database, on that clock. */
    AccountStore(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The account that signs in by that name, already folded. */
    Optional<Account> byLogin(String login) {
        return client.sql(SELECT + "where a.login = :login")
                .param("login", login)
                .query(AccountStore::read)
                .optional();
    }

    /** The account of that person. */
    public Optional<Account> find(DistrictId district, UUID id) {
        return client.sql(SELECT + "where a.district_id = :district and a.id = :id")
                .param("district", district.value())
                .param("id", id)
                .query(AccountStore::read)
                .optional();
    }

    /** The accounts of these people, those there are. */
    public List<Account> findAll(DistrictId district, Collection<UUID> ids) {
        return client.sql(SELECT + "where a.district_id = :district and a.id = any (:ids)")
                .param("district", district.value())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(AccountStore::read)
                .list();
    }

    /** Whether there is any account at all. */
    public boolean isEmpty() {
        return client.sql("select not exists (select 1 from access.account)")
                .query(Boolean.class)
                .single();
    }

    /** Opens an account with a chosen login. */
    public void open(DistrictId district, UUID person, String login) {
        client.sql("""
                        insert into access.account (district_id, id, person_id, login, created_at)
                        values (:district, :person, :person, :login, :now)
                        """)
                .param("district", district.value())
                .param("person", person)
                .param("login", login)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Opens accounts for all who have a post within the scope, or whoever the district knows if it is all of it. */
    public int openAll(Scope scope) {
        return open(scope, null);
    }

    /** The account of one of those people, opened if there was none; absent if the scope does not cover them. */
    public Optional<Account> opened(Scope scope, UUID person) {
        open(scope, person);
        return find(scope.district(), person);
    }

    private int open(Scope scope, @Nullable UUID only) {
        return client.sql("""
                        insert into access.account (district_id, id, person_id, login, created_at)
                        select p.district_id, p.person_id, p.person_id,
                               case when p.staff_number is null
                                    then lower(root.code) || '-' || right(replace(p.person_id::text, '-', ''), 10)
                                    when exists (select 1 from access.account a where a.login = lower(p.staff_number))
                                    then lower(root.code || '-' || p.staff_number)
                                    else lower(p.staff_number) end,
                               :now
                        from roster.fact_person p
                        cross join (select code, path from roster.fact_organisation
                                    where district_id = :district and parent_id is null limit 1) root
                        where p.district_id = :district and p.person_id = coalesce(:only, p.person_id)
                          and (root.path = :scope or exists (
                              select 1 from roster.fact_post o
                              where o.district_id = :district and o.person_id = p.person_id
                                and starts_with(o.path, :scope) and not o.valid << daterange(:today, null)))
                        on conflict do nothing
                        """)
                .param("district", scope.district().value())
                .param("scope", scope.path())
                .param("only", only, Types.OTHER)
                .param("today", OffsetDateTime.now(clock).toLocalDate())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Sets the password's hash; absent takes it away. */
    void setPassword(Account account, @Nullable String hash) {
        client.sql("""
                        update access.account set password_hash = :hash where district_id = :district and id = :id
                        """)
                .param("hash", hash, Types.VARCHAR)
                .param("district", account.district().value())
                .param("id", account.id())
                .update();
    }

    /**
     * Takes the password away, and the tokens that whoever knew it may have made, so that only a code lets the owner in;
     * what was tried instead of one counts no more.
     */
    public void forgetPassword(Account account) {
        setPassword(account, null);
        client.sql("""
                        update access.api_token set revoked_at = :now
                        where district_id = :district and account_id = :account and revoked_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("district", account.district().value())
                .param("account", account.id())
                .update();
        client.sql("delete from access.sign_in_failure where place = :place")
                .param("place", Attempts.OF_CODES + Attempts.OF_LOGIN + account.login())
                .update();
    }

    /** Locks the account, or opens it again. */
    public void setLocked(Account account, boolean locked) {
        client.sql("""
                        update access.account set locked_at = :at where district_id = :district and id = :id
                        """)
                .param("at", locked ? OffsetDateTime.now(clock) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("district", account.district().value())
                .param("id", account.id())
                .update();
    }

    /** Remembers the hat for the next sign-in. */
    public void remember(Account account, Hat hat) {
        client.sql("""
                        update access.account set hat_role = :role, hat_organisation = :organisation
                        where district_id = :district and id = :id
                        """)
                .param("role", hat.role().name())
                .param("organisation", hat.organisation().value())
                .param("district", account.district().value())
                .param("id", account.id())
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        @Nullable String role = row.getString("hat_role");
        return new Account(
                new DistrictId(row.getObject("district_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("login"),
                row.getString("password_hash"),
                row.getTimestamp("locked_at") != null,
                role == null ? null : new Account.LastHat(role, row.getObject("hat_organisation", UUID.class)));
    }
}
