package org.yanxun.notice.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes one notice for everyone concerned, and the mails that go with them, in one statement. */
@Repository
class Teller {

    private static final String BEFORE = """
            with told as (
                insert into notice.notice (district_id, id, person_id, matter, gaps, link, created_at)
                select concerned.district_id, cast(md5(:occasion || '|' || concerned.person_id) as uuid),
                       concerned.person_id, :matter, concerned.gaps, :link, cast(:now as timestamptz)
                from (
            """;

    private static final String AFTER = """
                ) concerned
                on conflict (district_id, id) do nothing
                returning district_id, id, person_id, created_at)
            insert into notice.mail (district_id, notice_id, due_at)
            select t.district_id, t.id, t.created_at
            from told t
            join roster.fact_person p on p.district_id = t.district_id and p.person_id = t.person_id
            left join notice.preference f on f.district_id = t.district_id and f.person_id = t.person_id
            where :mail and p.email <> '' and coalesce(f.mail, true)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean mail;

    Teller(JdbcClient jdbc, Clock clock, @Value("${spring.mail.host:}") String mailHost) {
        this.jdbc = jdbc;
        this.clock = clock;
        mail = !mailHost.isBlank();
    }

    /**
     * Tells it to everyone that the query finds.
     *
     * @param concerned selects distinct district_id, person_id and gaps; may use {@code :district}
     * @param facts what else the query asks for
     */
    void tell(News news, String concerned, Map<String, ?> facts) {
        jdbc.sql(BEFORE + concerned + AFTER)
                .param("district", news.district().value())
                .param("occasion", news.occasion())
                .param("matter", news.matter().name())
                .param("link", news.link())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("mail", mail)
                .params(facts)
                .update();
    }
}
