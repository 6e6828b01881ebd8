package org.yanxun.roster.person;

import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.language.NameKeys;
import org.yanxun.roster.domain.SealedNumber;
import org.yanxun.roster.person.SelfDesk.Self;

/** Writes a person's own data anew; what they were is kept beside. */
@Component
class SelfEdits {

    private static final String KEEP = keeping("id = :person");

    private static final String WRITE = """
            update roster.person
            set name = :name, name_folded = :folded, pinyin = :pinyin, initials = :initials, sort_key = :sort,
                staff_number = :number, trainee_type = :trainee, mobile = :mobile, email = :email, recorded_at = :at,
                version = version + 1
            where district_id = :district and id = :person
            """;

    private static final String SEAL = """
            update roster.person
            set id_number_seal = cast(:seal as bytea), id_number_print = cast(:print as bytea), id_number_mask = :mask,
                recorded_at = :at, version = version + 1
            where district_id = :district and id = :person
            """;

    private static final String BEFORE = """
            select b.name from roster.person_before b
            join roster.person p on p.district_id = b.district_id and p.id = b.person_id and p.recorded_at = :moment
            where b.district_id = :district and b.person_id = :person and b.superseded_at = :moment
            """;

    private static final String RESTORE = """
            update roster.person p
            set name = b.name, name_folded = :folded, pinyin = :pinyin, initials = :initials, sort_key = :sort,
                staff_number = b.staff_number, id_number_seal = b.id_number_seal, id_number_print = b.id_number_print,
                id_number_mask = b.id_number_mask, trainee_type = b.trainee_type, mobile = b.mobile, email = b.email,
                recorded_at = :at, version = p.version + 1
            from roster.person_before b
            where b.district_id = :district and b.person_id = :person and b.superseded_at = :moment
              and p.district_id = :district and p.id = :person
            """;

    private final JdbcClient jdbc;

    SelfEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(DistrictId district, PersonId person, Self self, OffsetDateTime at) {
        keep(district, person, at);
        statement(WRITE, district, person)
                .params(keys(self.name()))
                .param("name", self.name())
                .param("number", self.staffNumber())
                .param("trainee", self.trainee().name())
                .param("mobile", self.contact().mobile())
                .param("email", self.contact().email())
                .param("at", at)
                .update();
    }

    void seal(DistrictId district, PersonId person, SealedNumber number, OffsetDateTime at) {
        keep(district, person, at);
        statement(SEAL, district, person)
                .param("seal", number.seal())
                .param("print", number.print())
                .param("mask", number.mask())
                .param("at", at)
                .update();
    }

    /** Puts back what that moment replaced; nothing if it replaced nothing of the person. */
    void restore(DistrictId district, PersonId person, OffsetDateTime moment, OffsetDateTime at) {
        statement(BEFORE, district, person)
                .param("moment", moment)
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    keep(district, person, at);
                    statement(RESTORE, district, person)
                            .params(keys(name))
                            .param("moment", moment)
                            .param("at", at)
                            .update();
                });
    }

    /** Keeps beside what those people are now; {@code :at} is when it ends. */
    static String keeping(String whose) {
        return """
                insert into roster.person_before (district_id, id, person_id, staff_number, name, id_number_seal,
                                                  id_number_print, id_number_mask, trainee_type, mobile, email,
                                                  recorded_at, superseded_at)
                select district_id, uuidv7(), id, staff_number, name, id_number_seal, id_number_print, id_number_mask,
                       trainee_type, mobile, email, recorded_at, :at
                from roster.person where district_id = :district and
                """ + whose;
    }

    private void keep(DistrictId district, PersonId person, OffsetDateTime at) {
        statement(KEEP, district, person).param("at", at).update();
    }

    private static Map<String, String> keys(String name) {
        NameKeys keys = NameKeys.of(name);
        return Map.of(
                "folded", keys.folded(), "pinyin", keys.pinyin(), "initials", keys.initials(), "sort", keys.sort());
    }

    private JdbcClient.StatementSpec statement(String sql, DistrictId district, PersonId person) {
        return jdbc.sql(sql).param("district", district.value()).param("person", person.value());
    }
}
