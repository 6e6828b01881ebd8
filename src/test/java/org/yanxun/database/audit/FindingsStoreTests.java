package org.yanxun.database.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;

@StoreTest
class FindingsStoreTests {

    private final TestDatabase database;

    FindingsStoreTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void an_empty_house_keeps_all_its_promises() {
        assertThat(new Findings(database.ownerSource()).all()).isEmpty();
    }

    @Test
    void what_a_room_finds_broken_is_told_with_its_room() {
        var owner = database.owner();
        owner.sql("create schema made_up").update();
        owner.sql("""
                        create view made_up.audit_findings as
                        select 'too_many' as check_name, '0198c0de-0000-7000-8000-000000000000'::uuid as district_id,
                               'class 7' as detail
                        """).update();
        try {
            var findings = new Findings(database.ownerSource());

            assertThat(findings.rooms()).contains("made_up");
            assertThat(findings.all())
                    .isEqualTo(List.of(
                            new Finding("made_up", "too_many", "0198c0de-0000-7000-8000-000000000000", "class 7")));
            assertThat(findings.all().getFirst())
                    .hasToString("made_up too_many 0198c0de-0000-7000-8000-000000000000 class 7");
        } finally {
            owner.sql("drop schema made_up cascade").update();
        }
    }
}
