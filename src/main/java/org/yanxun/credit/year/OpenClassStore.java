package org.yanxun.credit.year;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.credit.year.OpenClass.ForWhom;
import org.yanxun.credit.year.OpenClass.Schools;
import org.yanxun.credit.year.OpenClass.Span;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;

/** Reads a district's open classes, all at once, with what each asks of those who come. */
@Repository
class OpenClassStore {

    private static final String OPEN = """
            select c.class_id, c.title, c.category, c.for_stages, c.for_subjects, c.for_post_kinds,
                   coalesce(c.for_path, '') as for_path, c.max_teaching_years, c.migrant_only, c.rural_only,
                   s.credits, s.starts, s.ends,
                   c.capacity - coalesce((select n.taken from enrolment.fact_seat_count n
                                          where n.district_id = c.district_id and n.class_id = c.class_id), 0) as seats
            from programme.fact_class c
            join lateral (
                select sum(floor(f.hours * coalesce(k.per_hour, 1) * 2)) / 2 as credits,
                       min(f.starts_at) as first,
                       array_agg(extract(epoch from f.starts_at)::bigint order by f.starts_at) as starts,
                       array_agg(extract(epoch from f.ends_at)::bigint order by f.starts_at) as ends
                from programme.fact_session f
                left join credit.conversion_in_force k on k.district_id = f.district_id
                     and k.valid @> (f.starts_at at time zone 'Asia/Shanghai')::date
                where f.district_id = c.district_id and f.class_id = c.class_id and f.cancelled_at is null) s on true
            where c.district_id = :district and c.status = 'PUBLISHED' and s.first > cast(:now as timestamptz)
            """;

    private final JdbcClient jdbc;

    OpenClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenClass> open(DistrictId district, Instant now) {
        return jdbc
                .sql(OPEN)
                .param("district", district.value())
                .param("now", now.toString())
                .query((row, number) -> openClass(row))
                .list()
                .stream()
                .filter(each -> each.seats() > 0)
                .toList();
    }

    private static OpenClass openClass(ResultSet row) throws SQLException {
        return new OpenClass(
                row.getObject("class_id", UUID.class),
                row.getString("title"),
                CreditCategory.valueOf(row.getString("category")),
                new Credits(row.getObject("credits", BigDecimal.class)),
                row.getInt("seats"),
                spans(row.getArray("starts"), row.getArray("ends")),
                new ForWhom(
                        texts(row.getArray("for_stages")),
                        texts(row.getArray("for_subjects")),
                        texts(row.getArray("for_post_kinds")),
                        row.getString("for_path"),
                        row.getObject("max_teaching_years", Integer.class),
                        new Schools(row.getBoolean("migrant_only"), row.getBoolean("rural_only"))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<Span> spans(Array starts, Array ends) throws SQLException {
        Long[] from = (Long[]) starts.getArray();
        Long[] until = (Long[]) ends.getArray();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            spans.add(new Span(Instant.ofEpochSecond(from[i]), Instant.ofEpochSecond(until[i])));
        }
        return spans;
    }
}
