package org.yanxun.roster.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.trust.Vault;

/** Writes people; an identity number is sealed on the way. */
@Component
class PersonWrites {

    private static final String PERSON = """
            insert into roster.person (district_id, id, staff_number, name, name_folded, pinyin, initials, sort_key,
                                       id_number_seal, id_number_print, id_number_mask, trainee_type, mobile, email,
                                       recorded_at)
            select :district, id, staff_number, name, name_folded, pinyin, initials, sort_key,
                   id_number_seal, id_number_print, id_number_mask, trainee_type, mobile, email, :at
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, staff_number text, name text, name_folded text, pinyin text, initials text,
                       sort_key text, id_number_seal bytea, id_number_print bytea, id_number_mask text,
                       trainee_type text, mobile text, email text)
            """;

    private final Bulk bulk;
    private final Vault vault;

    PersonWrites(Bulk bulk, @Lazy Vault vault) {
        this.bulk = bulk;
        this.vault = vault;
    }

    void add(DistrictId district, List<NewPerson> people) {
        bulk.write(district, PERSON, people, this::row);
    }

    private Row row(NewPerson person) {
        var row = new Row()
                .named(person.name())
                .with("id", person.id())
                .with("staff_number", person.staffNumber())
                .with("trainee_type", person.trainee())
                .with("mobile", person.contact().mobile())
                .with("email", person.contact().email());
        return sealed(row, person.idNumber());
    }

    private Row sealed(Row row, @Nullable String idNumber) {
        if (idNumber == null) {
            return row;
        }
        SealedNumber number = SealedNumber.of(idNumber, vault);
        return row.with("id_number_seal", number.seal())
                .with("id_number_print", number.print())
                .with("id_number_mask", number.mask());
    }
}
