package org.yanxun.notice.domain;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.notice.Notice;

/** A person's notices in the database; every statement names the person, so that nobody reaches another's. */
@Repository
class NoticeStore {

    private static final String FIND = """
            select id, matter, gaps, link, created_at, read_at
            from notice.notice
            where district_id = :district and person_id = :person
              and (:kind = 'ALL' or (read_at is null) = (:kind = 'UNREAD'))
              and (cast(:after as uuid) is null
                   or (created_at, id) < (select created_at, id from notice.notice
                                          where district_id = :district and person_id = :person and id = :after))
            order by created_at desc, id desc
            limit :limit
            """;

    private static final String ONE = """
            select id, matter, gaps, link, created_at, read_at
            from notice.notice
            where district_id = :district and person_id = :person and id = :id
            """;

    private static final String READ = """
            update notice.notice set read_at = cast(:now as timestamptz)
            where district_id = :district and person_id = :person and read_at is null
            """;

    private static final String UNREAD = """
            select q.person, u.unread
            from unnest(:people) as q (person)
            cross join lateral (
                select count(*) as unread
                from (select 1 from notice.notice
                      where district_id = :district and person_id = q.person and read_at is null
                      limit :most) n) u
            """;

    private static final String GLANCE = """
            select (select count(*) from notice.notice
                    where district_id = :district and person_id = :person and read_at is null) as unread,
                   coalesce(f.mail, true) as mail, coalesce(p.email, '') as address,
                   coalesce(f.language, 'zh-Hant') as language
            from (values (cast(:district as uuid), cast(:person as uuid))) me(district_id, person_id)
            left join roster.fact_person p on p.district_id = me.district_id and p.person_id = me.person_id
            left join notice.preference f on f.district_id = me.district_id and f.person_id = me.person_id
            """;

    private final JdbcClient jdbc;
    private final NoticeRows rows;

    NoticeStore(JdbcClient jdbc, NoticeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<Notice> find(Actor actor, NoticeQuery query) {
        return of(actor, FIND)
                .param("kind", query.kind().name())
                .param("after", query.after(), Types.OTHER)
                .param("limit", query.limit())
                .query((row, number) -> rows.read(row))
                .list();
    }

    Optional<Notice> one(Actor actor, UUID id) {
        return of(actor, ONE)
                .param("id", id)
                .query((row, number) -> rows.read(row))
                .optional();
    }

    void read(Actor actor, UUID id, Instant now) {
        of(actor, READ + "  and id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int readUntil(Actor actor, Instant until, Instant now) {
        return of(actor, READ + "  and created_at <= cast(:until as timestamptz)")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Glance glance(Actor actor) {
        return of(actor, GLANCE).query(Glance.class).single();
    }

    /** How many notices each of these people has not read, counted no further than to that many. */
    Map<UUID, Integer> unread(DistrictId district, Collection<UUID> people, int most) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql(UNREAD)
                .param("district", district.value())
                .param("people", new SqlArrayValue("uuid", people.toArray()))
                .param("most", most)
                .query(row -> {
                    counts.put(row.getObject("person", UUID.class), row.getInt("unread"));
                });
        return counts;
    }

    private StatementSpec of(Actor actor, String sql) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("person", actor.person().value());
    }
}
