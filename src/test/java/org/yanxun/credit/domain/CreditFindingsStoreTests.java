package org.yanxun.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.credit.CreditBook;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PersonId;

/** What must never be found in the ledger is found where it is: each planted by hand, past the book. */
@StoreTest
class CreditFindingsStoreTests {

    private final JdbcClient jdbc;
    private final SomeBook book;
    private final CreditBook ledger;
    private final SmallDistrict district;
    private final PersonId person;
    private final UUID sitting;

    CreditFindingsStoreTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        book = new SomeBook(jdbc);
        ledger = SomeLedger.on(jdbc, book);
        district = SmallDistrict.in(jdbc).withTeachers(2);
        person = district.people().getFirst();
        sitting = book.sitting(district, false);
    }

    @BeforeEach
    void settleAndPost() {
        SomeClass.of(jdbc, district).withSession(sitting, "ONLINE", "2");
        book.door().takeIn(district.id(), List.of(new Arrival(sitting, person, true, START)));
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));
        ledger.post(district.id(), List.of(sitting));
    }

    @Test
    void what_the_book_wrote_is_sound() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void an_entry_that_is_not_in_the_roll_up() {
        entry(person, UUID.randomUUID(), "2", null);

        assertThat(findings()).contains("credit.ledger_is_not_rollup");
    }

    @Test
    void a_roll_up_that_no_entry_gave() {
        jdbc.sql("update credit.credit_year set online = online + 0.5 where district_id = :district")
                .param("district", district.id().value())
                .update();
        assertThat(findings()).containsExactly("credit.ledger_is_not_rollup");

        jdbc.sql("update credit.credit_year set online = online - 0.5 where district_id = :district")
                .param("district", district.id().value())
                .update();
        assertThat(findings()).isEmpty();
    }

    @Test
    void two_entries_that_stand_for_one_sitting() {
        rolledUp(person, sitting, "2", null, 1);

        assertThat(findings()).containsExactly("credit.two_standing_entries");
    }

    @Test
    void an_entry_for_a_sitting_that_is_not_settled() {
        book.setTime(START);
        UUID open = book.sitting(district, false);
        rolledUp(person, open, "2", null, 0);

        assertThat(findings()).containsExactlyInAnyOrder("credit.entry_of_unsettled", "credit.entry_without_presence");
    }

    @Test
    void an_entry_for_somebody_who_was_not_there() {
        rolledUp(district.people().getLast(), sitting, "2", null, 0);

        assertThat(findings()).containsExactly("credit.entry_without_presence");
    }

    @Test
    void somebody_who_was_there_and_has_nothing_for_it() {
        book.setTime(START);
        UUID unposted = book.sitting(district, false);
        SomeClass.of(jdbc, district).withSession(unposted, "ONLINE", "2");
        book.door().takeIn(district.id(), List.of(new Arrival(unposted, person, true, START)));
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(unposted));

        assertThat(findings()).containsExactly("credit.presence_without_entry");

        ledger.post(district.id(), List.of(unposted));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_counter_entry_that_takes_back_another_amount_or_nothing() {
        UUID entry = jdbc.sql("select id from credit.entry where district_id = :district")
                .param("district", district.id().value())
                .query(UUID.class)
                .single();
        rolledUp(person, sitting, "-1.5", entry, 0);
        assertThat(findings())
                .containsExactlyInAnyOrder("credit.counter_entry_unmatched", "credit.presence_without_entry");

        rolledUp(district.people().getLast(), sitting, "-2", UUID.randomUUID(), 0);
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "credit.counter_entry_unmatched",
                        "credit.counter_entry_unmatched",
                        "credit.presence_without_entry");
    }

    @Test
    void an_entry_for_nobody_of_the_district() {
        rolledUp(PersonId.fresh(), sitting, "2", null, 0);

        assertThat(findings()).contains("credit.entry_without_person");
    }

    @Test
    void another_districts_findings_are_not_ones_own() {
        rolledUp(PersonId.fresh(), sitting, "2", null, 0);
        SmallDistrict other = SmallDistrict.in(jdbc);

        assertThat(jdbc.sql("select count(*) from credit.audit_findings where district_id = :district")
                        .param("district", other.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** An entry that the roll-up knows of. */
    private void rolledUp(PersonId who, UUID source, String credits, @Nullable UUID reverses, int revision) {
        entry(who, source, credits, reverses, revision);
        jdbc.sql("""
                        insert into credit.credit_year as y (district_id, person_id, year, online)
                        values (:district, :who, 2013, cast(:credits as numeric))
                        on conflict (district_id, person_id, year) do update set online = y.online + excluded.online
                        """)
                .param("district", district.id().value())
                .param("who", who.value())
                .param("credits", credits)
                .update();
    }

    private void entry(PersonId who, UUID source, String credits, @Nullable UUID reverses) {
        entry(who, source, credits, reverses, 0);
    }

    private void entry(PersonId who, UUID source, String credits, @Nullable UUID reverses, int revision) {
        jdbc.sql("""
                        insert into credit.entry (district_id, id, person_id, year, category, credits, source, source_id,
                                                  revision, rule, occurred_on, posted_at, reverses, counted_minutes,
                                                  whole_minutes)
                        values (:district, :id, :who, 2013, 'ONLINE', cast(:credits as numeric), 'SITTING', :source,
                                :revision, 'HOURS/0:1', '2013-10-09', '2013-10-09', cast(:reverses as uuid), 90, 90)
                        """)
                .param("district", district.id().value())
                .param("id", SmallDistrict.anyId())
                .param("who", who.value())
                .param("credits", credits)
                .param("source", source)
                .param("revision", revision)
                .param("reverses", reverses == null ? null : reverses.toString(), Types.VARCHAR)
                .update();
    }

    private List<String> findings() {
        return jdbc.sql("select check_name from credit.audit_findings where district_id = :district")
                .param("district", district.id().value())
                .query(String.class)
                .list();
    }
}
