package org.yanxun.notice.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.speech.Language;

/** How people want to be told: whether by mail too, and in which language. */
@Repository
public class Preferences {

    private static final String MAIL = """
            insert into notice.preference (district_id, person_id, mail, changed_at)
            values (:district, :person, :value, cast(:now as timestamptz))
            on conflict (district_id, person_id) do update set mail = excluded.mail, changed_at = excluded.changed_at
            """;

    private static final String LANGUAGE = """
            insert into notice.preference (district_id, person_id, language, changed_at)
            values (:district, :person, :value, cast(:now as timestamptz))
            on conflict (district_id, person_id)
            do update set language = excluded.language, changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Preferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Mail from now on, or no more. */
    public void mail(Actor actor, boolean wanted) {
        write(MAIL, actor, wanted);
    }

    /** Remembers the language the person uses now, if it was another one at the last glance: mail speaks it too. */
    public void speaks(Actor actor, Language language, Glance last) {
        if (!language.tag().equals(last.language())) {
            write(LANGUAGE, actor, language.tag());
        }
    }

    private void write(String sql, Actor actor, Object value) {
        jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("person", actor.person().value())
                .param("value", value)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
