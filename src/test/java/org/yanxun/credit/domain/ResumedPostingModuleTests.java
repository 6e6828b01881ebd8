package org.yanxun.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.domain.SomeBook.START;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.yanxun.Yanxun;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;
import org.yanxun.attendance.event.AttendanceEvent.PresenceCorrected;
import org.yanxun.attendance.event.AttendanceEvent.SittingsSettled;
import org.yanxun.credit.CreditBook;
import org.yanxun.credit.Entry;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Soon;

/** The house was killed after a sitting was settled and before anybody had heard of it. */
@HouseTest
class ResumedPostingModuleTests {

    private static final PlanYear YEAR = new PlanYear(2013);

    private final EventPublicationRepository registry;
    private final JdbcClient jdbc;
    private final CreditBook ledger;
    private final SomeBook book;
    private final SmallDistrict district;

    @Autowired
    ResumedPostingModuleTests(EventPublicationRepository registry, JdbcClient jdbc, CreditBook ledger) {
        this.registry = registry;
        this.jdbc = jdbc;
        this.ledger = ledger;
        book = new SomeBook(jdbc);
        district = SmallDistrict.in(jdbc).withTeachers(2);
    }

    @Test
    void what_was_settled_is_posted_at_the_next_start_and_once() {
        UUID sitting = settledUnheard();
        SittingsSettled fact = new SittingsSettled(district.id(), List.of(sitting), START);
        publish(fact, SittingsSettled.class);
        publish(fact, SittingsSettled.class);
        publish(
                new PresenceCorrected(district.id(), sitting, district.people().getFirst(), 0, START),
                PresenceCorrected.class);
        assertThat(entries(0)).isEmpty();

        try (var again = SpringApplication.run(Yanxun.class, "--server.port=0")) {
            assertThat(again.isRunning()).isTrue();
            awaitAllHeard();
        }

        assertThat(entries(0)).extracting(Entry::credits).containsExactly(Credits.of(2));
        assertThat(entries(1)).extracting(Entry::credits).containsExactly(Credits.of(2));
        assertThat(jdbc.sql("select count(*) from credit.audit_findings where district_id = :district")
                        .param("district", district.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As settling leaves it, but without anybody told. */
    private UUID settledUnheard() {
        UUID sitting = book.sitting(district, false);
        SomeClass.of(jdbc, district).withSession(sitting, "SCHOOL_BASED", "2");
        for (PersonId person : district.people()) {
            book.door().takeIn(district.id(), List.of(new Arrival(sitting, person, true, START)));
        }
        book.setTime(START.plusSeconds(7200));
        book.door().settle(district.collegeActor(), List.of(sitting));
        return sitting;
    }

    private void publish(Object fact, Class<?> type) {
        String listener = SettledListener.class.getName() + ".on(" + type.getName() + ")";
        registry.create(TargetEventPublication.of(fact, PublicationTargetIdentifier.of(listener), Instant.EPOCH));
    }

    private void awaitAllHeard() {
        Soon.until(this::waiting, left -> left == 0);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from database.event_publication where serialized_event like :district")
                .param("district", "%" + district.id() + "%")
                .query(Integer.class)
                .single();
    }

    private List<Entry> entries(int person) {
        return ledger.entries(district.id(), district.people().get(person), YEAR);
    }
}
