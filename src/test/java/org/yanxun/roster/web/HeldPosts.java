package org.yanxun.roster.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.PersonId;

/** What the database holds of a person and the posts that stand. */
final class HeldPosts {

    private final JdbcClient client;

    HeldPosts(JdbcClient client) {
        this.client = client;
    }

    String staffNumber(PersonId person) {
        return ask("select staff_number from roster.person where id = :person", person)
                .getFirst();
    }

    /** The identity of the one post the person holds. */
    String postId(PersonId person) {
        return ask("select id::text from roster.post where person_id = :person and superseded_at is null", person)
                .getFirst();
    }

    /** Subject and days of each, such as {@code MUSIC [2020-09-01,)}. */
    List<String> posts(PersonId person) {
        return ask(
                "select subject || ' ' || valid from roster.post where person_id = :person and superseded_at is null",
                person);
    }

    /** The moment of the last change, as the forms on the person's page carry it. */
    String seen(PersonId person) {
        return ask("""
                        select to_char(max(greatest(recorded_at, superseded_at)) at time zone 'UTC',
                                       'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                        from roster.post where person_id = :person
                        """, person).getFirst();
    }

    private List<String> ask(String sql, PersonId person) {
        return client.sql(sql)
                .param("person", person.value())
                .query(String.class)
                .list();
    }
}
