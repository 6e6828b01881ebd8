package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.audit.Findings;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.Actor;

/** Many ask at the same moment: no seat goes twice, nobody sits in two classes at once, and nobody is locked out. */
@StoreTest
class SeatsAtOnceStoreTests {

    private final TestDatabase database;
    private final PlainEnrolments plain;

    SeatsAtOnceStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.database = database;
        plain = new PlainEnrolments(client, transactions);
    }

    @AfterEach
    void every_promise_holds() {
        assertThat(new Findings(database.ownerSource()).all()).isEmpty();
    }

    @Test
    void the_last_seat_goes_to_one_of_many() throws Exception {
        UUID reading = plain.someClass().of(1).published();

        List<SeatAnswer> answers =
                atOnce(teachers(64).map(each -> new Ask(each, reading)).toList());

        assertThat(answers).containsOnlyOnce(SeatAnswer.SEATED);
        assertThat(answers).filteredOn(SeatAnswer.FULL::equals).hasSize(63);
    }

    @Test
    void one_person_on_many_devices_takes_one_seat() throws Exception {
        UUID reading = plain.someClass().of(3).published();
        Ask lin = new Ask(plain.teacher(), reading);

        List<SeatAnswer> answers = atOnce(Stream.generate(() -> lin).limit(32).toList());

        assertThat(answers).containsOnlyOnce(SeatAnswer.SEATED);
        assertThat(plain.taken(reading)).isEqualTo(1);
    }

    @Test
    void one_person_on_two_devices_never_sits_in_two_classes_at_once() throws Exception {
        for (int trial = 0; trial < 20; trial++) {
            UUID reading = plain.someClass().published();
            UUID writing = plain.someClass().published();
            Actor lin = plain.teacher();

            assertThat(atOnce(List.of(new Ask(lin, reading), new Ask(lin, writing))))
                    .containsExactlyInAnyOrder(SeatAnswer.SEATED, SeatAnswer.CLASH);
        }
    }

    @Test
    void many_people_asking_for_two_classes_at_once_lock_nobody_out() throws Exception {
        UUID reading = plain.someClass().of(100).published();
        UUID writing = plain.someClass().of(100).published();

        List<SeatAnswer> answers = atOnce(teachers(40)
                .flatMap(each -> Stream.of(new Ask(each, reading), new Ask(each, writing)))
                .toList());

        assertThat(answers).filteredOn(SeatAnswer.SEATED::equals).hasSize(40);
        assertThat(plain.taken(reading) + plain.taken(writing)).isEqualTo(40);
    }

    /** All of them wait for one start; the answers come in the order of the asking. */
    private List<SeatAnswer> atOnce(List<Ask> asks) throws Exception {
        var start = new CountDownLatch(1);
        List<Future<SeatAnswer>> futures = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Ask ask : asks) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return plain.desk()
                            .ask(
                                    ask.who().district(),
                                    ask.trainingClass(),
                                    ask.who().person());
                }));
            }
            start.countDown();
        }
        List<SeatAnswer> answers = new ArrayList<>();
        for (Future<SeatAnswer> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    private Stream<Actor> teachers(int many) {
        return Stream.generate(plain::teacher).limit(many);
    }

    /** One person who asks for a seat of one class. */
    private record Ask(Actor who, UUID trainingClass) {}
}
