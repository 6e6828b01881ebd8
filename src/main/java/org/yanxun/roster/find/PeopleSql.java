package org.yanxun.roster.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that finds people. Over the whole district each key's index gives its own first matches; in a part of
 * it the people of that part are few enough to look through.
 */
final class PeopleSql {

    private static final String POSTS_OF_TODAY = """
            select f.person_id, f.organisation_id, o.path, f.kind, f.stage, f.subject, f.staffing, f.valid
            from roster.post f
            join roster.organisation o on o.district_id = f.district_id and o.id = f.organisation_id
            where f.district_id = :district and f.superseded_at is null
            """;

    private static final String SHOWN = """
            select p.id, p.name, p.staff_number, p.number_key, p.sort_key, post.organisation_id, post.kind, post.stage, post.subject,
                   post.staffing, state.name as organisation_name
            from hit
            join roster.person p on p.district_id = :district and p.id = hit.id
            left join lateral ({posts} and f.person_id = p.id and f.valid @> :today
                               order by (o.path like :path || '%') desc, lower(f.valid), f.id limit 1) post on true
            left join roster.organisation_state state
                   on state.district_id = :district and state.organisation_id = post.organisation_id
                  and state.superseded_at is null and state.valid @> :today
            order by p.{order}, p.id
            """;

    private static final String SORTED_SO = " and p.sort_key >= :sortStart and p.sort_key < :sortEnd";

    private final PeopleQuery query;
    private final Sought sought;

    PeopleSql(PeopleQuery query, Sought sought) {
        this.query = query;
        this.sought = sought;
    }

    String text() {
        String hits = query.isWholeDistrict() ? inDistrict() : inPart();
        return ("with hit as (" + hits + ")\n" + SHOWN.replace("{posts}", POSTS_OF_TODAY))
                .replace("{order}", sought.order());
    }

    private String inDistrict() {
        List<String> parts = new ArrayList<>();
        if (sought.isInOrder()) {
            parts.add(walk(sought.isAnything() ? "" : begins(sought.order())));
        } else {
            parts.add(walk(SORTED_SO));
            String first = sought.keys().getFirst();
            parts.add(gather(begins(first) + " and not (true" + SORTED_SO + ")"));
            sought.keys().stream().skip(1).forEach(key -> parts.add(gather(begins(key))));
        }
        return "select id from (" + String.join("\nunion\n", parts) + ") found order by place, id limit :limit";
    }

    /** Whoever comes first along the order: quick where all along it are sought. */
    private String walk(String condition) {
        return "(select p.id, p.{order} as place from roster.person p where p.district_id = :district" + condition
                + conditions() + " order by p.{order}, p.id limit :limit)";
    }

    /**
     * All who are sought, from the index of their key alone, put in order then. Without its OFFSET the database would
     * rather walk along the order, past everybody who is not sought.
     */
    private String gather(String condition) {
        return "(select id, place from (select p.id, p.{order} as place from roster.person p where p.district_id = :district"
                + condition + conditions() + " offset 0) gathered order by place, id limit :limit)";
    }

    private String inPart() {
        String begins = sought.isAnything()
                ? ""
                : sought.keys().stream()
                        .map(key -> begins(key).substring(" and ".length()))
                        .collect(Collectors.joining(" or ", " and (", ")"));
        return "select id from (select p.id, p.{order} as place from (select distinct person_id from (" + POSTS_OF_TODAY
                + " and o.path like :path || '%' and not f.valid << daterange(:today, null)) every offset 0) member"
                + " join roster.person p on p.district_id = :district and p.id = member.person_id where true" + begins
                + conditions() + " offset 0) found order by place, id limit :limit";
    }

    private static String begins(String key) {
        return " and p.%1$s >= :start and p.%1$s < :end".formatted(key);
    }

    private String conditions() {
        var conditions = new StringBuilder();
        if (sought.order().equals("number_key")) {
            conditions.append(" and p.number_key is not null");
        }
        if (query.after() != null) {
            conditions.append(" and (p.%s, p.id) > (:afterKey, :afterId)".formatted(sought.order()));
        }
        var filter = query.filter();
        if (!filter.isNone()) {
            conditions
                    .append(" and exists (select 1 from (")
                    .append(POSTS_OF_TODAY)
                    .append(" and f.person_id = p.id and o.path like :path || '%' and f.valid @> :today) m where true")
                    .append(filter.stage() == null ? "" : " and m.stage = :stage")
                    .append(filter.subject() == null ? "" : " and m.subject = :subject")
                    .append(filter.kind() == null ? "" : " and m.kind = :kind")
                    .append(")");
        }
        return conditions.toString();
    }
}
