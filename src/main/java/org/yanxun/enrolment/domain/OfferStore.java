package org.yanxun.enrolment.domain;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.DistrictId;
import tools.jackson.databind.json.JsonMapper;

/** Classes as they are offered, read from the programme below. */
@Repository
public class OfferStore {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String OFFERS = """
            select c.class_id, c.title, c.edition, c.stage, c.programme_name, o.name as organiser, c.category, c.capacity,
                   c.consent, c.status, c.cancel_reason, c.for_stages, c.for_subjects, c.for_post_kinds, c.for_path,
                   w.name as for_name, c.max_teaching_years, c.rural_only, c.migrant_only, coalesce(n.taken, 0) as taken,
                   s.begins_at, s.ends_at, s.hours, s.slots
            from programme.fact_class c
            join lateral roster.fact_organisation_on(c.district_id, c.organiser_id, cast(:today as date)) o on true
            left join lateral (select f.name from roster.fact_organisation f
                               where f.district_id = c.district_id and f.organisation_id = c.for_organisation
                               order by lower(f.valid) desc limit 1) w on true
            left join enrolment.seat_count n on n.district_id = c.district_id and n.class_id = c.class_id
            join lateral (
                select min(f.starts_at) as begins_at, max(f.ends_at) as ends_at, sum(f.hours) as hours,
                       json_agg(json_build_object('id', f.session_id, 'title', f.title, 'place', f.place,
                                                  'trainer', f.trainer_name, 'hours', f.hours,
                                                  'from', extract(epoch from f.starts_at)::bigint,
                                                  'until', extract(epoch from f.ends_at)::bigint)
                                order by f.starts_at) as slots
                from programme.fact_session f
                where f.district_id = c.district_id and f.class_id = c.class_id
                  and (f.cancelled_at is null or c.status = 'CANCELLED')) s on s.begins_at is not null
            where c.district_id = :district and c.status <> 'DRAFT'
            """;

    private static final String ONE = OFFERS + " and c.class_id = :class";

    private static final String OPEN = OFFERS + """
             and c.status = 'PUBLISHED' and s.begins_at > :now
             and c.class_id in (select f.class_id from programme.fact_session f
                                where f.district_id = :district and f.starts_at > :now)
            order by s.begins_at, c.class_id
            """;

    private final JdbcClient client;
    private final Worth worth;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    OfferStore(JdbcClient client, Worth worth, Clock clock) {
        this.client = client;
        this.worth = worth;
        this.clock = clock;
    }

    private record SlotRow(
            UUID id, String title, String place, @Nullable String trainer, BigDecimal hours, long from, long until) {

        Offer.Slot slot() {
            var span = new Offer.Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
            return new Offer.Slot(id, title, span, hours, place, trainer);
        }
    }

    /** The class, if it was ever published. */
    public Optional<Offer> offer(DistrictId district, UUID trainingClass) {
        return client.sql(ONE)
                .param("district", district.value())
                .param("class", trainingClass)
                .param("today", LocalDate.ofInstant(clock.instant(), ZONE))
                .query((row, number) -> offer(district, row))
                .optional();
    }

    /** All classes that take people at that moment, the next first. */
    List<Offer> open(DistrictId district, Instant now) {
        return client.sql(OPEN)
                .param("district", district.value())
                .param("today", LocalDate.ofInstant(now, ZONE))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> offer(district, row))
                .list();
    }

    private Offer offer(DistrictId district, ResultSet row) throws SQLException {
        List<Offer.Slot> sessions = slots(row.getString("slots"));
        return new Offer(
                row.getObject("class_id", UUID.class),
                new Offer.Naming(
                        row.getString("title"),
                        row.getObject("edition", Integer.class),
                        row.getObject("stage", Integer.class),
                        row.getString("programme_name"),
                        row.getString("organiser")),
                new Offer.Terms(
                        CreditCategory.valueOf(row.getString("category")),
                        row.getInt("capacity"),
                        row.getBoolean("consent"),
                        row.getBigDecimal("hours"),
                        worth.of(district, sessions)),
                new Offer.Standing(
                        row.getString("status").equals("PUBLISHED"),
                        row.getInt("taken"),
                        row.getString("cancel_reason")),
                new Offer.Span(Moments.at(row, "begins_at"), Moments.at(row, "ends_at")),
                audience(row),
                sessions);
    }

    private List<Offer.Slot> slots(String text) {
        return Arrays.stream(json.readValue(text, SlotRow[].class))
                .map(SlotRow::slot)
                .toList();
    }

    private static Offer.Audience audience(ResultSet row) throws SQLException {
        return new Offer.Audience(
                texts(row.getArray("for_stages")),
                texts(row.getArray("for_subjects")),
                texts(row.getArray("for_post_kinds")),
                within(row),
                row.getObject("max_teaching_years", Integer.class),
                row.getBoolean("rural_only"),
                row.getBoolean("migrant_only"));
    }

    private static Offer.@Nullable Within within(ResultSet row) throws SQLException {
        String path = row.getString("for_path");
        String name = row.getString("for_name");
        return path == null ? null : new Offer.Within(path, name == null ? "" : name);
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
