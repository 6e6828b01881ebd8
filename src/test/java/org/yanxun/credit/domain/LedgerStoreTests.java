package org.yanxun.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.credit.Balance;
import org.yanxun.credit.Entry;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;

@StoreTest
class LedgerStoreTests {

    private static final PlanYear YEAR = new PlanYear(2013);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SomeBook book;
    private final Ledger ledger;

    LedgerStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.book = new SomeBook(jdbc);
        this.ledger = new Ledger(new LedgerStore(jdbc), event -> {}, book.clock());
    }

    @Test
    void a_settled_sitting_gives_hours_in_proportion_rounded_down_to_half() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(3);
        UUID sitting = held(district, "SCHOOL_BASED", "2");
        arrive(district, sitting, 0, 0);
        arrive(district, sitting, 1, 15);
        settle(district, sitting);

        assertThat(ledger.post(district.id(), List.of(sitting))).isEqualTo(2);

        assertThat(balance(district, 0).schoolBased()).isEqualTo(Credits.of(2));
        assertThat(balance(district, 1).schoolBased()).isEqualTo(Credits.of("1.5"));
        assertThat(balance(district, 2)).isEqualTo(Balance.NONE);
        assertThat(findings(district)).isEmpty();
    }

    @Test
    void the_line_names_its_rule_and_day() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        settledWithAllThere(district, "ONLINE", "4");

        Entry entry = ledger.entries(district.id(), district.people().getFirst(), YEAR)
                .getFirst();

        assertThat(entry.rule()).isEqualTo("HOURS/0:1");
        assertThat(entry.occurredOn()).hasToString("2013-10-09");
        assertThat(entry.credits()).isEqualTo(Credits.of(4));
    }

    @Test
    void a_conversion_of_that_day_applies() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        jdbc.sql("insert into credit.conversion values (:district, 3, '2013-01-01', 0.6, '2013-01-01')")
                .param("district", district.id().value())
                .update();
        settledWithAllThere(district, "CENTRALISED", "5");

        Entry entry = ledger.entries(district.id(), district.people().getFirst(), YEAR)
                .getFirst();

        assertThat(entry.credits()).isEqualTo(Credits.of(3));
        assertThat(entry.rule()).isEqualTo("HOURS/3:0.6");
    }

    @Test
    void posting_again_posts_nothing_even_from_eight_threads() throws Exception {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(30);
        UUID sitting = held(district, "SCHOOL_BASED", "2");
        for (int i = 0; i < 30; i++) {
            arrive(district, sitting, i, 0);
        }
        settle(district, sitting);
        Callable<Integer> post = () -> transactions.execute(status -> ledger.post(district.id(), List.of(sitting)));

        int written = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(List.of(post, post, post, post, post, post, post, post))) {
                written += each.get();
            }
        }

        assertThat(written).isEqualTo(30);
        assertThat(balance(district, 0).schoolBased()).isEqualTo(Credits.of(2));
        assertThat(findings(district)).isEmpty();
    }

    @Test
    void a_correction_is_answered_by_a_counter_entry_and_a_new_one() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = settledWithAllThere(district, "SCHOOL_BASED", "2");
        correct(district, sitting, 1, 45);

        assertThat(ledger.post(district.id(), List.of(sitting))).isEqualTo(2);
        assertThat(ledger.post(district.id(), List.of(sitting))).isZero();

        assertThat(balance(district, 0).schoolBased()).isEqualTo(Credits.of(1));
        assertThat(ledger.entries(district.id(), district.people().getFirst(), YEAR))
                .extracting(Entry::credits)
                .containsExactlyInAnyOrder(Credits.of(2), Credits.of(-2), Credits.of(1));
        assertThat(findings(district)).isEmpty();
    }

    @Test
    void a_correction_to_nothing_leaves_nothing_and_back_again_gives_it_back() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = settledWithAllThere(district, "SCHOOL_BASED", "2");
        correct(district, sitting, 1, 0);
        ledger.post(district.id(), List.of(sitting));
        assertThat(balance(district, 0).schoolBased()).isEqualTo(Credits.ZERO);

        correct(district, sitting, 2, 90);
        ledger.post(district.id(), List.of(sitting));

        assertThat(balance(district, 0).schoolBased()).isEqualTo(Credits.of(2));
        assertThat(findings(district)).isEmpty();
    }

    @Test
    void a_correction_that_changes_no_credit_writes_nothing() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(1);
        UUID sitting = settledWithAllThere(district, "SCHOOL_BASED", "2");
        correct(district, sitting, 1, 90);

        assertThat(ledger.post(district.id(), List.of(sitting))).isZero();
    }

    @Test
    void any_history_of_arrivals_and_corrections_keeps_ledger_and_roll_up_equal() {
        SmallDistrict district = SmallDistrict.in(jdbc).withTeachers(6);
        Random dice = new Random(20130912);
        for (int round = 0; round < 25; round++) {
            book.setTime(START);
            UUID sitting = held(
                    district, List.of("CENTRALISED", "ONLINE", "SCHOOL_BASED").get(dice.nextInt(3)), "3");
            for (int person = 0; person < 6; person++) {
                if (dice.nextInt(4) > 0) {
                    arrive(district, sitting, person, dice.nextInt(120) - 20);
                }
            }
            settle(district, sitting);
            int revision = 0;
            for (int step = 0; step < dice.nextInt(6); step++) {
                if (dice.nextBoolean()) {
                    ledger.post(district.id(), List.of(sitting));
                } else {
                    correct(district, sitting, ++revision, dice.nextInt(91));
                }
            }
            ledger.post(district.id(), List.of(sitting));
            assertThat(findings(district)).isEmpty();
        }
    }

    @Test
    void the_application_can_neither_change_nor_delete_a_line(TestDatabase database) {
        for (String sql : List.of("update credit.entry set credits = 9", "delete from credit.entry")) {
            assertThatThrownBy(() -> database.client().sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private UUID settledWithAllThere(SmallDistrict district, String category, String hours) {
        UUID sitting = held(district, category, hours);
        for (int i = 0; i < district.people().size(); i++) {
            arrive(district, sitting, i, 0);
        }
        settle(district, sitting);
        ledger.post(district.id(), List.of(sitting));
        return sitting;
    }

    private UUID held(SmallDistrict district, String category, String hours) {
        UUID sitting = book.sitting(district, false);
        SomeClass.of(jdbc, district).withSession(sitting, category, hours);
        return sitting;
    }

    private void arrive(SmallDistrict district, UUID sitting, int person, int minutes) {
        PersonId who = district.people().get(person);
        book.door().takeIn(district.id(), List.of(new Arrival(sitting, who, true, START.plusSeconds(minutes * 60L))));
    }

    private void settle(SmallDistrict district, UUID sitting) {
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));
    }

    /** The first person's presence, corrected. */
    private void correct(SmallDistrict district, UUID sitting, int revision, int minutes) {
        jdbc.sql("""
                        insert into attendance.presence (district_id, sitting_id, person_id, revision, status,
                                                         counted_minutes, rule, recorded_at, reason)
                        values (:district, :sitting, :person, :revision, 'PRESENT', :minutes, 'BY_HAND', '2013-10-10', '補記')
                        """)
                .param("district", district.id().value())
                .param("sitting", sitting)
                .param("person", district.people().getFirst().value())
                .param("revision", revision)
                .param("minutes", minutes)
                .update();
    }

    private Balance balance(SmallDistrict district, int person) {
        return ledger.balance(district.id(), district.people().get(person), YEAR);
    }

    private List<String> findings(SmallDistrict district) {
        return jdbc.sql("""
                        select check_name || detail from credit.audit_findings where district_id = :district
                        union all
                        select check_name || detail from attendance.audit_findings where district_id = :district
                        """)
                .param("district", district.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
