package org.yanxun.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;
import org.yanxun.database.BatchWriter.Waiting;

/**
 * Writes many small requests in few transactions (DESIGN 4). Requests wait in memory in lanes, in order of arrival; one
 * writer a lane takes up to {@link Limits#batch} of them at a time through the work function in one transaction, and
 * every caller is answered only after its commit.
 * Small reads can share statements in the same way. If the work function fails on a batch, its requests are retried one by
 * one, so that a poisonous request fails alone; if the database itself fails, all of the batch fail and nothing is
 * retried, since the outcome of a lost commit is unknown.
 *
 * @param <Q> a request
 * @param <A> its answer
 */
public final class Batcher<Q, A> implements AutoCloseable {

    /**
     * How much a batcher takes on.
     *
     * @param batch the most requests in one transaction
     * @param waiting the most requests waiting or under way in all lanes together
     * @param writers the most lanes written at the same time, each with a connection of its own
     * @param rest how long a lane rests after a batch of several, so that the next one is worth its while
     */
    public record Limits(int batch, int waiting, int writers, Duration rest) {

        /** Without any rest. */
        public Limits(int batch, int waiting, int writers) {
            this(batch, waiting, writers, Duration.ZERO);
        }

        /** 1,000 a transaction, 100,000 waiting, 4 writers. */
        public static Limits usual() {
            return new Limits(1_000, 100_000, 4);
        }
    }

    private final BatchWriter<Q, A> writer;
    private final Function<Q, ?> laneOf;
    private final Limits limits;
    private final Semaphore room;
    private final Semaphore turns;
    private final ConcurrentHashMap<Object, ArrayDeque<Waiting<Q, A>>> lanes = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * A batcher with one lane per key of its requests (such as the class whose seats they want).
     *
     * @param laneOf the key; requests of one key never run at the same time, a batch holds one key only
     * @param work answers a non-empty batch, one answer a request in the same order, inside a transaction
     */
    public Batcher(
            String name,
            TransactionOperations transactions,
            Function<Q, ?> laneOf,
            Function<List<Q>, List<A>> work,
            Limits limits) {
        this.writer = new BatchWriter<>(name, transactions, work);
        this.laneOf = laneOf;
        this.limits = limits;
        this.room = new Semaphore(limits.waiting());
        this.turns = new Semaphore(limits.writers(), true);
    }

    /** A batcher with a single lane and the usual limits. */
    public static <Q, A> Batcher<Q, A> ofOneLane(
            String name, TransactionOperations transactions, Function<List<Q>, List<A>> work) {
        return new Batcher<>(name, transactions, request -> "", work, Limits.usual());
    }

    /**
     * Hands in a request and waits for its answer, which is given after the commit that holds it.
     *
     * @throws BatcherFull if too many wait already
     * @throws IllegalStateException if the batcher is closed
     * @throws RuntimeException what the work function threw for this request, or what the database threw
     */
    public A submit(Q request) {
        if (!room.tryAcquire()) {
            throw closed ? closedAlready() : new BatcherFull(writer.name(), limits.waiting());
        }
        try {
            if (closed) {
                throw closedAlready();
            }
            return enqueue(request).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        } finally {
            room.release();
        }
    }

    /** Takes no more requests and returns when those already taken are answered. */
    @Override
    public void close() {
        closed = true;
        room.acquireUninterruptibly(limits.waiting());
        room.release(limits.waiting());
    }

    private IllegalStateException closedAlready() {
        return new IllegalStateException(writer.name() + " is closed");
    }

    private CompletableFuture<A> enqueue(Q request) {
        var answer = new CompletableFuture<A>();
        lanes.compute(laneOf.apply(request), (key, present) -> {
            var lane = present == null ? opened(key) : present;
            lane.add(new Waiting<>(request, answer));
            return lane;
        });
        return answer;
    }

    private ArrayDeque<Waiting<Q, A>> opened(Object key) {
        Thread.ofVirtual().name(writer.name()).start(() -> {
            while (writeNext(key)) {}
        });
        return new ArrayDeque<>();
    }

    private boolean writeNext(Object key) {
        List<Waiting<Q, A>> batch;
        turns.acquireUninterruptibly();
        try {
            batch = next(key);
            if (!batch.isEmpty()) {
                writer.write(batch);
            }
        } finally {
            turns.release();
        }
        if (batch.size() > 1) {
            LockSupport.parkNanos(limits.rest().toNanos());
        }
        return !batch.isEmpty();
    }

    /** The next batch of the lane; when nothing waits the lane is given up, and the next request opens a new one. */
    private List<Waiting<Q, A>> next(Object key) {
        var batch = new ArrayList<Waiting<Q, A>>();
        lanes.computeIfPresent(key, (same, lane) -> {
            while (!lane.isEmpty() && batch.size() < limits.batch()) {
                batch.add(lane.remove());
            }
            return batch.isEmpty() ? null : lane;
        });
        return batch;
    }
}
