package org.yanxun.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.credit.Balance;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;

/**
 * Many sittings settled, corrected up and down and posted in any order, by several at once: in the end everybody has
 * exactly what the last word on each sitting is worth, and the ledger says the same as its roll-up.
 */
@StoreTest
class LedgerHistoryStoreTests {

    private static final PlanYear YEAR = new PlanYear(2013);
    private static final int PEOPLE = 5;
    private static final int SITTINGS = 12;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SomeBook book;
    private final Ledger ledger;
    private final SmallDistrict district;

    LedgerHistoryStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        book = new SomeBook(jdbc);
        ledger = new Ledger(new LedgerStore(jdbc), event -> {}, book.clock());
        district = SmallDistrict.in(jdbc).withTeachers(PEOPLE);
    }

    /** A sitting, what it is worth, and how many minutes count for each person now. */
    private record Held(
            UUID id, CreditCategory category, String hours, List<Integer> minutes, List<Integer> revisions) {

        BigDecimal worth(int person) {
            return new BigDecimal(hours)
                    .multiply(BigDecimal.valueOf(2L * minutes.get(person)))
                    .divide(BigDecimal.valueOf(90), 0, RoundingMode.FLOOR)
                    .divide(BigDecimal.TWO);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 16, 2013})
    void ledger_and_roll_up_say_what_the_last_word_is_worth(long seed) throws Exception {
        Random dice = new Random(seed);
        List<Held> sittings = new ArrayList<>();
        for (int at = 0; at < SITTINGS; at++) {
            sittings.add(settled(dice));
        }
        for (int round = 0; round < 6; round++) {
            for (int step = 0; step < 8; step++) {
                correct(sittings.get(dice.nextInt(SITTINGS)), dice.nextInt(PEOPLE), dice.nextInt(91));
            }
            List<Held> some = new ArrayList<>(sittings);
            Collections.shuffle(some, dice);
            postAtOnce(some.subList(0, 1 + dice.nextInt(SITTINGS)));
            // What is not posted yet has no entry, and what is corrected to nothing still has one.
            assertThat(findings())
                    .allMatch(finding -> finding.startsWith("credit.entry_without_presence")
                            || finding.startsWith("credit.presence_without_entry"));
        }
        postAtOnce(sittings);

        for (int person = 0; person < PEOPLE; person++) {
            assertThat(balance(person)).as("person " + person).isEqualTo(expected(sittings, person));
        }
        assertThat(findings()).isEmpty();
        assertThat(postAll(sittings)).isZero();
    }

    private Held settled(Random dice) {
        book.setTime(START);
        CreditCategory category = List.of(CreditCategory.values()).get(dice.nextInt(3));
        String hours = List.of("0.5", "1.5", "2", "3", "8").get(dice.nextInt(5));
        UUID sitting = book.sitting(district, false);
        SomeClass.of(jdbc, district).withSession(sitting, category.name(), hours);
        List<Integer> minutes = new ArrayList<>(Collections.nCopies(PEOPLE, 0));
        for (int person = 0; person < PEOPLE; person++) {
            int late = dice.nextInt(120);
            if (late < 90) {
                PersonId who = district.people().get(person);
                book.door()
                        .takeIn(district.id(), List.of(new Arrival(sitting, who, true, START.plusSeconds(late * 60L))));
                minutes.set(person, late <= 10 ? 90 : 90 - late);
            }
        }
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));
        return new Held(sitting, category, hours, minutes, new ArrayList<>(Collections.nCopies(PEOPLE, 0)));
    }

    private void correct(Held sitting, int person, int minutes) {
        sitting.revisions().set(person, sitting.revisions().get(person) + 1);
        sitting.minutes().set(person, minutes);
        jdbc.sql("""
                        insert into attendance.presence (district_id, sitting_id, person_id, revision, status,
                                                         counted_minutes, rule, recorded_at, reason)
                        values (:district, :sitting, :person, :revision, 'PRESENT', :minutes, 'BY_HAND', '2013-10-10', '補記')
                        """)
                .param("district", district.id().value())
                .param("sitting", sitting.id())
                .param("person", district.people().get(person).value())
                .param("revision", sitting.revisions().get(person))
                .param("minutes", minutes)
                .update();
    }

    /** By four at once, some of the same among them. */
    private void postAtOnce(List<Held> sittings) throws Exception {
        List<Callable<Integer>> posts = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            List<Held> part = sittings.subList(at * sittings.size() / 8, sittings.size());
            posts.add(() -> postAll(part));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> each : threads.invokeAll(posts)) {
                each.get();
            }
        }
    }

    private int postAll(List<Held> sittings) {
        List<UUID> ids = sittings.stream().map(Held::id).toList();
        Integer written = transactions.execute(status -> ledger.post(district.id(), ids));
        return written == null ? 0 : written;
    }

    private Map<CreditCategory, Credits> expected(List<Held> sittings, int person) {
        Map<CreditCategory, BigDecimal> sums = new EnumMap<>(CreditCategory.class);
        sittings.forEach(each -> sums.merge(each.category(), each.worth(person), BigDecimal::add));
        Map<CreditCategory, Credits> expected = new LinkedHashMap<>();
        for (CreditCategory category : CreditCategory.values()) {
            expected.put(category, new Credits(sums.getOrDefault(category, BigDecimal.ZERO)));
        }
        return expected;
    }

    private Map<CreditCategory, Credits> balance(int person) {
        Balance balance = ledger.balance(district.id(), district.people().get(person), YEAR);
        Map<CreditCategory, Credits> found = new LinkedHashMap<>();
        for (CreditCategory category : CreditCategory.values()) {
            found.put(category, balance.of(category));
        }
        return found;
    }

    private List<String> findings() {
        return jdbc.sql("select check_name || ' ' || detail from credit.audit_findings where district_id = :district")
                .param("district", district.id().value())
                .query(String.class)
                .list();
    }
}
