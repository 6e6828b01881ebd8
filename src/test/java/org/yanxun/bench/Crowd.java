package org.yanxun.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DatabaseServer;

/**
 * Many different teachers of the demonstration, each signed in, coming one after the other. Their sessions are written
 * straight into the table, since whoever measures cannot type hundreds of passwords.
 */
final class Crowd {

    private static final String SIGN_IN = """
            insert into access.session (token_hash, id, district_id, account_id, role, organisation_id, one_click,
                                        device, created_at, seen_at, expires_at)
            select sha256(convert_to('crowd.' || t.person_id, 'UTF8')), gen_random_uuid(), t.district_id, t.person_id,
                   'TEACHER', t.organisation_id, false, 'bench', now(), now(), now() + interval '1 hour'
            from (select district_id, person_id, (min(organisation_id::text))::uuid as organisation_id
                  from roster.fact_post
                  where kind = 'TEACHER' and valid @> current_date
                    and (district_id, person_id) in (select district_id, person_id from access.account)
                  group by district_id, person_id
                  order by sha256(uuid_send(person_id))
                  limit :count) t
            returning account_id
            """;

    private final List<String> cookies;
    private final AtomicInteger next = new AtomicInteger();

    private Crowd(List<String> cookies) {
        this.cookies = cookies;
    }

    /** Signs in that many teachers on a running server's data. */
    static Crowd of(Path data, int count) {
        return new Crowd(JdbcClient.create(DatabaseServer.running(new DataHome(data), DatabaseServer.DATABASE))
                .sql(SIGN_IN)
                .param("count", count)
                .query(UUID.class)
                .stream()
                .map(person -> Guest.of("crowd." + person).cookies())
                .toList());
    }

    /** The cookies of whoever comes next. */
    String next() {
        return cookies.get(Math.floorMod(next.getAndIncrement(), cookies.size()));
    }
}
