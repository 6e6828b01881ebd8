package org.yanxun.attendance.domain;

import static org.yanxun.attendance.domain.SqlArrays.column;
import static org.yanxun.attendance.domain.SqlArrays.people;
import static org.yanxun.attendance.domain.SqlArrays.uuids;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.attendance.ExpectedGroup;
import org.yanxun.attendance.Sitting;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** What is held and who should come, always in whole sets. */
@Repository
class SittingStore {

    private static final String HOLD = """
            insert into attendance.sitting as s (district_id, id, source, source_id, organiser_id, host_id, title, place,
                                                 starts_at, ends_at, checkout, code_key)
            select :district, r.id, 'SESSION', r.id, r.organiser, r.host, r.title, r.place, r.starts, r.ends, r.checkout,
                   decode(r.key, 'hex')
            from unnest(:ids, :organisers, :hosts, :titles, :places, :starts, :ends, :checkouts, :keys)
                 as r (id, organiser, host, title, place, starts, ends, checkout, key)
            on conflict (district_id, id) do update
                set organiser_id = excluded.organiser_id, host_id = excluded.host_id, title = excluded.title,
                    place = excluded.place, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    checkout = excluded.checkout, cancelled_at = null
                where s.settled_at is null
            """;

    private static final String CANCEL = """
            update attendance.sitting set cancelled_at = cast(:now as timestamptz)
            where district_id = :district and id = any (:ids) and settled_at is null and cancelled_at is null
            """;

    /** Nobody settles the sittings meanwhile: whoever is expected when it is settled has a presence. */
    private static final String OPEN = """
            with open as materialized (
                select o.id from attendance.sitting o
                where o.district_id = :district and o.id = any (:ids) and o.settled_at is null
                order by o.id for share)
            """;

    private static final String EXPECT = OPEN + """
            insert into attendance.expected as e (district_id, sitting_id, person_id, since)
            select distinct cast(:district as uuid), s.id, p.person, cast(:now as timestamptz)
            from open s
            join unnest(:ids, :heldFor) as t (id, of_group) on t.id = s.id
            join unnest(:people, :within) as p (person, of_group) on p.of_group = t.of_group
            order by s.id, p.person
            on conflict (district_id, sitting_id, person_id) do update
                set since = excluded.since, released_at = null
                where e.released_at is not null
            """;

    private static final String RELEASE = OPEN + """
            update attendance.expected e set released_at = cast(:now as timestamptz)
            from open s
            where e.district_id = :district and e.sitting_id = s.id and e.person_id = any (:people)
              and e.released_at is null
            """;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    SittingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(DistrictId district, List<Sitting> sittings) {
        jdbc.sql(HOLD)
                .param("district", district.value())
                .param("ids", column("uuid", sittings, Sitting::id))
                .param(
                        "organisers",
                        column("uuid", sittings, each -> each.organiser().value()))
                .param("hosts", column("uuid", sittings, SittingStore::host))
                .param("titles", column("text", sittings, Sitting::title))
                .param("places", column("text", sittings, Sitting::place))
                .param("starts", column("timestamptz", sittings, Sitting::startsAt))
                .param("ends", column("timestamptz", sittings, Sitting::endsAt))
                .param("checkouts", column("boolean", sittings, Sitting::checkout))
                .param("keys", column("text", sittings, each -> freshKey()))
                .update();
    }

    void cancel(DistrictId district, Collection<UUID> sittings, Instant now) {
        jdbc.sql(CANCEL)
                .param("district", district.value())
                .param("ids", uuids(sittings))
                .param("now", now.toString())
                .update();
    }

    void expect(DistrictId district, List<ExpectedGroup> groups, Instant now) {
        List<Of<UUID>> sittings = numbered(groups, ExpectedGroup::sittings);
        List<Of<PersonId>> people = numbered(groups, ExpectedGroup::people);
        jdbc.sql(EXPECT)
                .param("district", district.value())
                .param("ids", column("uuid", sittings, Of::what))
                .param("heldFor", column("integer", sittings, Of::group))
                .param("people", column("uuid", people, each -> each.what().value()))
                .param("within", column("integer", people, Of::group))
                .param("now", now.toString())
                .update();
    }

    void release(DistrictId district, Collection<UUID> sittings, Collection<PersonId> who, Instant now) {
        jdbc.sql(RELEASE)
                .param("district", district.value())
                .param("ids", uuids(sittings))
                .param("people", people(who))
                .param("now", now.toString())
                .update();
    }

    /** Something and the number of the group it belongs to. */
    private record Of<T>(int group, T what) {}

    private static <T> List<Of<T>> numbered(List<ExpectedGroup> groups, Function<ExpectedGroup, Collection<T>> of) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(group -> of.apply(groups.get(group)).stream().map(each -> new Of<>(group, each)))
                .toList();
    }

    private static @Nullable Object host(Sitting sitting) {
        PersonId host = sitting.host();
        return host == null ? null : host.value();
    }

    private String freshKey() {
        byte[] key = new byte[16];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
