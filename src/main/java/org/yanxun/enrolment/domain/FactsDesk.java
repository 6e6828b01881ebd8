package org.yanxun.enrolment.domain;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.database.Batcher;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/**
 * Reads what the rules look at of people. Those who ask while the database is answering others are answered together, in
 * one query: alone nobody waits, and in a rush a query serves many. Everybody sees what was committed before they asked.
 */
@Component
class FactsDesk {

    private static final Batcher.Limits LIMITS = new Batcher.Limits(200, 100_000, 4, Duration.ofNanos(500_000));

    private final PersonFactsStore store;
    private final Clock clock;
    private final Batcher<Ask, PersonFacts> batcher;

    FactsDesk(PersonFactsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.batcher =
                new Batcher<>("facts", TransactionOperations.withoutTransaction(), Ask::district, this::answer, LIMITS);
    }

    private record Ask(DistrictId district, PersonId person) {}

    /** The person's facts as they are now. */
    PersonFacts of(DistrictId district, PersonId person) {
        return batcher.submit(new Ask(district, person));
    }

    @PreDestroy
    void close() {
        batcher.close();
    }

    private List<PersonFacts> answer(List<Ask> asked) {
        var people = asked.stream().map(Ask::person).collect(Collectors.toSet());
        Map<PersonId, PersonFacts> facts = store.facts(asked.getFirst().district(), people, clock.instant());
        return asked.stream()
                .map(ask -> facts.getOrDefault(ask.person(), PersonFacts.NONE))
                .toList();
    }
}
