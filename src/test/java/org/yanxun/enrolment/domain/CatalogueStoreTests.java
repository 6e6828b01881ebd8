package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.CreditRates.Rate;
import org.yanxun.enrolment.domain.Catalogue.Filter;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.Period;
import org.yanxun.shell.fault.NotThere;

@StoreTest
class CatalogueStoreTests {

    private static final Filter ALL = new Filter(null, null, false, null);

    private final PlainEnrolments plain;
    private final Actor lin;

    CatalogueStoreTests(JdbcClient client, TransactionTemplate transactions) {
        var rate = new Rate(Period.since(LocalDate.of(2026, 12, 6)), new BigDecimal("1.50"));
        plain = new PlainEnrolments(client, transactions, district -> List.of(rate));
        lin = plain.teacher();
    }

    @Test
    void the_next_class_stands_first() {
        UUID later = in(40);
        UUID sooner = in(20);

        assertThat(ids(ALL)).containsExactly(sooner, later);
    }

    @Test
    void a_class_says_what_it_is_worth_at_the_rates_of_its_days() {
        plain.someClass().published();

        Offer offer = page(ALL).getFirst().offer();

        assertThat(offer.terms().hours()).isEqualByComparingTo("4");
        assertThat(offer.terms().credits()).isEqualTo(Credits.of(5));
        assertThat(offer.sessions().getFirst().hours()).isEqualByComparingTo("2");
    }

    @Test
    void what_has_begun_or_is_off_is_not_offered() {
        plain.someClass().beginning(PlainEnrolments.NOW).published();
        plain.callOff(in(20));

        assertThat(page(ALL)).isEmpty();
    }

    @Test
    void a_seat_taken_shows_at_once_and_the_count_within_a_second() {
        UUID reading = plain.someClass().of(2).published();
        plain.door().take(lin, reading);

        Seen seen = page(ALL).getFirst();

        assertThat(seen.isTaken()).isTrue();
        assertThat(seen.awaiting()).isFalse();
        assertThat(seen.offer().left()).isEqualTo(1);
    }

    @Test
    void what_waits_for_the_school_says_so() {
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(lin, leaders);

        assertThat(plain.catalogue().one(lin, leaders).awaiting()).isTrue();
        assertThat(plain.catalogue().one(lin, leaders).application()).isEqualTo(plain.applicationOf(lin, leaders));
    }

    @Test
    void whoever_looks_for_what_they_may_take_sees_no_class_that_clashes() {
        UUID reading = plain.someClass().published();
        UUID writing = plain.someClass().published();
        UUID other = in(40);
        plain.door().take(lin, reading);

        List<UUID> mine = ids(new Filter(null, null, true, null));

        assertThat(mine).contains(reading, other).doesNotContain(writing);
        assertThat(plain.catalogue().one(lin, writing).against())
                .extracting(each -> each.reason())
                .containsExactly("enrolment.rule.clash");
    }

    @Test
    void filters_narrow_by_category_and_by_the_month_a_class_begins() {
        UUID december = plain.someClass().published();
        UUID january = in(40);

        assertThat(ids(new Filter(CreditCategory.ONLINE, null, false, null))).isEmpty();
        assertThat(ids(new Filter(CreditCategory.CENTRALISED, YearMonth.of(2026, 12), false, null)))
                .containsExactly(december);
        assertThat(ids(new Filter(null, YearMonth.of(2027, 1), false, null))).containsExactly(january);
    }

    @Test
    void pages_follow_each_other_without_a_gap_even_at_one_moment() {
        for (int at = 0; at < 7; at++) {
            plain.someClass().published();
        }
        Catalogue catalogue = plain.catalogue();

        List<UUID> paged = new ArrayList<>();
        @Nullable Place after = null;
        for (List<Seen> page = catalogue.page(lin, new Filter(null, null, false, after), 3);
                !page.isEmpty();
                page = catalogue.page(lin, new Filter(null, null, false, after), 3)) {
            page.forEach(each -> paged.add(each.offer().id()));
            after = new Place(
                    page.getLast().offer().span().startsAt(),
                    page.getLast().offer().id());
        }

        assertThat(paged).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void what_everybody_shares_is_read_once_for_all_of_a_second() {
        var nanos = new AtomicLong();
        Catalogue catalogue = plain.catalogue(nanos::get);
        UUID first = plain.someClass().published();
        assertThat(catalogue.page(lin, ALL, 10)).hasSize(1);
        plain.someClass().published();

        assertThat(catalogue.page(lin, ALL, 10))
                .extracting(each -> each.offer().id())
                .containsExactly(first);
        assertThat(page(ALL)).hasSize(2);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(catalogue.page(lin, ALL, 10)).hasSize(2);
    }

    @Test
    void a_class_that_does_not_exist_or_is_still_a_draft_is_not_there() {
        assertThatThrownBy(() -> plain.catalogue().one(lin, UUID.randomUUID())).isInstanceOf(NotThere.class);
    }

    private UUID in(int days) {
        return plain.someClass()
                .beginning(PlainEnrolments.NOW.plus(Duration.ofDays(days)))
                .published();
    }

    private List<Seen> page(Filter filter) {
        return plain.catalogue().page(lin, filter, 20);
    }

    private List<UUID> ids(Filter filter) {
        return page(filter).stream().map(each -> each.offer().id()).toList();
    }
}
