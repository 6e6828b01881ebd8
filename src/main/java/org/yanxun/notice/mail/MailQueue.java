package org.yanxun.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;
import org.yanxun.notice.domain.NoticeRows;
import org.yanxun.shell.speech.Language;

/** Mails that wait to be sent. Taking them moves them ahead in time, so that no other node takes them meanwhile. */
@Repository
class MailQueue {

    private static final String DISTRICTS = """
            select distinct district_id from notice.mail
            where sent_at is null and given_up_at is null and due_at <= cast(:now as timestamptz)
            """;

    private static final String TAKE = """
            with due as (
                select m.district_id, m.notice_id from notice.mail m
                where m.district_id = :district and m.sent_at is null and m.given_up_at is null
                  and m.due_at <= cast(:now as timestamptz)
                order by m.due_at, m.notice_id
                limit :limit
                for update skip locked),
            taken as (
                update notice.mail m
                set tries = m.tries + 1,
                    due_at = cast(:now as timestamptz)
                             + make_interval(mins => (cast(:minutes as int[]))[least(m.tries + 1, :most)])
                from due
                where m.district_id = :district and m.district_id = due.district_id and m.notice_id = due.notice_id
                returning m.district_id, m.notice_id, m.tries)
            select n.id, n.matter, n.gaps, n.link, n.created_at, n.read_at, p.name, t.tries,
                   case when coalesce(f.mail, true) then coalesce(p.email, '') else '' end as address,
                   coalesce(f.language, 'zh-Hant') as language
            from taken t
            join notice.notice n on n.district_id = t.district_id and n.id = t.notice_id
            join roster.fact_person p on p.district_id = n.district_id and p.person_id = n.person_id
            left join notice.preference f on f.district_id = n.district_id and f.person_id = n.person_id
            order by n.created_at, n.id
            """;

    private static final String SENT = """
            update notice.mail set sent_at = cast(:now as timestamptz), failure = null
            where district_id = :district and notice_id = any (:ids)
            """;

    private static final String FAILED = """
            update notice.mail m
            set failure = f.failure, given_up_at = case when f.last then cast(:now as timestamptz) end
            from unnest(:ids, :failures, :lasts) as f(id, failure, last)
            where m.district_id = :district and m.notice_id = f.id
            """;

    private final JdbcClient jdbc;
    private final NoticeRows rows;

    MailQueue(JdbcClient jdbc, NoticeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<DistrictId> districtsDue(Instant now) {
        return jdbc.sql(DISTRICTS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DistrictId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Letter> take(DistrictId district, int limit, Instant now) {
        return of(district, TAKE, now)
                .param("limit", limit)
                .param("minutes", new SqlArrayValue("int4", Patience.MINUTES.toArray()))
                .param("most", Patience.MINUTES.size())
                .query((row, number) -> letter(row))
                .list();
    }

    void sent(DistrictId district, Collection<UUID> notices, Instant now) {
        of(district, SENT, now)
                .param("ids", new SqlArrayValue("uuid", notices.toArray()))
                .update();
    }

    void failed(DistrictId district, List<Failure> failures, Instant now) {
        of(district, FAILED, now)
                .param(
                        "ids",
                        column("uuid", failures.stream().map(Failure::notice).toList()))
                .param(
                        "failures",
                        column("text", failures.stream().map(Failure::reason).toList()))
                .param(
                        "lasts",
                        column("boolean", failures.stream().map(Failure::last).toList()))
                .update();
    }

    private JdbcClient.StatementSpec of(DistrictId district, String sql, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        return jdbc.sql(sql).param("district", district.value()).param("now", moment);
    }

    private static SqlArrayValue column(String type, List<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    private Letter letter(ResultSet row) throws SQLException {
        Language language = Language.tagged(row.getString("language")).orElse(Language.HANT);
        var to = new Letter.To(row.getString("name"), row.getString("address"), language);
        return new Letter(rows.read(row), to, row.getInt("tries"));
    }
}
