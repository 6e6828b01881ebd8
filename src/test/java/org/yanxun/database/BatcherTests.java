package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.database.Batcher.Limits;

class BatcherTests {

    private static final TransactionOperations NONE = TransactionOperations.withoutTransaction();

    @Property(tries = 30)
    void every_request_gets_its_own_answer_once_and_no_batch_is_too_large(
            @ForAll @IntRange(min = 1, max = 300) int requests,
            @ForAll @IntRange(min = 1, max = 40) int batch,
            @ForAll @IntRange(min = 1, max = 5) int lanes)
            throws Exception {
        var done = Collections.synchronizedList(new ArrayList<Integer>());
        var limits = new Limits(batch, 1_000, 3);
        try (var batcher =
                new Batcher<Integer, Integer>("test", NONE, n -> n % lanes, asked -> squared(asked, done), limits)) {
            var answers = all(batcher, requests);
            for (int n = 0; n < requests; n++) {
                assertThat(answers.get(n).get()).isEqualTo(n * n);
            }
        }
        assertThat(done).hasSize(requests).doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void a_poisonous_request_fails_alone(@ForAll @IntRange(min = 0, max = 99) int poison) throws Exception {
        Function<List<Integer>, List<Integer>> work = asked -> {
            if (asked.contains(poison)) {
                throw new IllegalArgumentException("poison");
            }
            return asked;
        };
        try (var batcher = Batcher.ofOneLane("test", NONE, work)) {
            var answers = all(batcher, 100);
            for (int n = 0; n < 100; n++) {
                if (n == poison) {
                    assertThatThrownBy(answers.get(n)::get).rootCause().hasMessage("poison");
                } else {
                    assertThat(answers.get(n).get()).isEqualTo(n);
                }
            }
        }
    }

    @Test
    void a_lane_is_worked_through_in_order_of_arrival_one_batch_at_a_time() throws Exception {
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        var gate = new CountDownLatch(1);
        var busy = new AtomicInteger();
        Function<List<Integer>, List<Integer>> work = asked -> {
            assertThat(busy.incrementAndGet()).isOne();
            await(gate);
            order.addAll(asked);
            busy.decrementAndGet();
            return asked;
        };
        try (var batcher = new Batcher<Integer, Integer>("test", NONE, n -> "", work, new Limits(7, 1_000, 4))) {
            var answers = new ArrayList<Future<Integer>>();
            for (int n = 0; n < 50; n++) {
                answers.add(waiting(batcher, n));
            }
            gate.countDown();
            for (var answer : answers) {
                answer.get();
            }
        }
        assertThat(order).isSorted().hasSize(50);
    }

    /** A lane that rested after one would keep the next one for a day. */
    @Test
    void a_lane_does_not_rest_after_whoever_comes_alone() throws Exception {
        var limits = new Limits(1_000, 1_000, 4, Duration.ofDays(1));
        var batcher = new Batcher<Integer, Integer>("test", NONE, n -> "", asked -> asked, limits);
        for (int n = 0; n < 20; n++) {
            int request = n;
            var answer = CompletableFuture.supplyAsync(() -> batcher.submit(request), Thread::startVirtualThread);
            assertThat(answer.get(2, TimeUnit.MINUTES)).isEqualTo(n);
        }
    }

    /** The second batch holds several; whoever comes after it waits for the third, which is a day away. */
    @Test
    void a_lane_rests_after_several_and_gathers_who_comes_meanwhile() throws Exception {
        var batches = Collections.synchronizedList(new ArrayList<List<Integer>>());
        var begun = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        Function<List<Integer>, List<Integer>> work = asked -> {
            batches.add(asked);
            begun.countDown();
            await(gate);
            return asked;
        };
        var limits = new Limits(1_000, 1_000, 4, Duration.ofDays(1));
        var batcher = new Batcher<Integer, Integer>("test", NONE, n -> "", work, limits);
        var first = waiting(batcher, 1);
        await(begun);
        var answered = List.of(first, waiting(batcher, 2), waiting(batcher, 3));
        gate.countDown();
        for (var each : answered) {
            each.get(2, TimeUnit.MINUTES);
        }
        var late = new ArrayList<CompletableFuture<Integer>>();
        for (int n = 4; n < 20; n++) {
            late.add(waiting(batcher, n));
        }

        assertThat(late).noneMatch(CompletableFuture::isDone);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3));
    }

    @Test
    void too_many_waiting_are_refused_and_those_taken_are_still_answered_at_the_close() throws Exception {
        var gate = new CountDownLatch(1);
        Function<List<Integer>, List<Integer>> work = asked -> {
            await(gate);
            return asked;
        };
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var batcher = new Batcher<Integer, Integer>("seats", NONE, n -> "", work, new Limits(2, 3, 1));
            var taken = List.of(waiting(batcher, 0), waiting(batcher, 1), waiting(batcher, 2));
            assertThatThrownBy(() -> batcher.submit(4))
                    .isInstanceOf(BatcherFull.class)
                    .hasMessage("seats: 3 requests are waiting already");
            var closing = callers.submit(batcher::close);
            gate.countDown();
            closing.get();
            for (int n = 0; n < 3; n++) {
                assertThat(taken.get(n).get()).isEqualTo(n);
            }
            assertThatThrownBy(() -> batcher.submit(5)).hasMessage("seats is closed");
        }
    }

    @Test
    void when_the_database_fails_all_of_the_batch_fail_and_nothing_is_tried_twice() throws Exception {
        var calls = new AtomicInteger();
        Function<List<Integer>, List<Integer>> work = asked -> {
            calls.addAndGet(asked.size());
            throw new DataAccessResourceFailureException("gone");
        };
        try (var batcher = Batcher.ofOneLane("test", NONE, work)) {
            for (var answer : all(batcher, 40)) {
                assertThatThrownBy(answer::get).rootCause().hasMessage("gone");
            }
        }
        assertThat(calls).hasValue(40);
    }

    @Test
    void a_work_function_that_forgets_an_answer_fails_instead_of_mixing_them_up() {
        try (var batcher = Batcher.<Integer, Integer>ofOneLane("test", NONE, asked -> List.of())) {
            assertThatThrownBy(() -> batcher.submit(1)).hasMessage("test: 0 answers to 1 requests");
        }
    }

    /** Somebody who has handed in a request and waits for its answer. */
    private static CompletableFuture<Integer> waiting(Batcher<Integer, Integer> batcher, int request)
            throws InterruptedException {
        var caller = new CompletableFuture<Thread>();
        Supplier<Integer> asking = () -> {
            caller.complete(Thread.currentThread());
            return batcher.submit(request);
        };
        var answer = CompletableFuture.supplyAsync(asking, Thread::startVirtualThread);
        while (!answer.isDone() && caller.join().getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        return answer;
    }

    private static List<Integer> squared(List<Integer> asked, List<Integer> done) {
        done.addAll(asked);
        return asked.stream().map(n -> n * n).toList();
    }

    /** Everybody asks at once. */
    private static List<Future<Integer>> all(Batcher<Integer, Integer> batcher, int requests) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, requests)
                    .mapToObj(n -> callers.submit(() -> batcher.submit(n)))
                    .toList();
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
