package org.yanxun.database;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a batch through the work function in one transaction and answers its callers after the commit. */
record BatchWriter<Q, A>(String name, TransactionOperations transactions, Function<List<Q>, List<A>> work) {

    /** A request and the place where its caller waits for the answer. */
    record Waiting<Q, A>(Q request, CompletableFuture<A> answer) {}

    /** Answers every caller of the batch, with an answer or with what went wrong; throws nothing. */
    void write(List<Waiting<Q, A>> batch) {
        try {
            commit(batch);
        } catch (RuntimeException | Error failure) {
            if (batch.size() == 1 || isOfTheDatabase(failure)) {
                fail(batch, failure);
            } else {
                writeSingly(batch);
            }
        }
    }

    private void writeSingly(List<Waiting<Q, A>> batch) {
        for (int at = 0; at < batch.size(); at++) {
            try {
                commit(batch.subList(at, at + 1));
            } catch (RuntimeException | Error failure) {
                if (isOfTheDatabase(failure)) {
                    fail(batch.subList(at, batch.size()), failure);
                    return;
                }
                batch.get(at).answer.completeExceptionally(failure);
            }
        }
    }

    private void commit(List<Waiting<Q, A>> batch) {
        var requests = batch.stream().map(Waiting::request).toList();
        var answers = transactions.execute(status -> answersTo(requests));
        if (answers == null) {
            throw new IllegalStateException(name + ": no answer");
        }
        for (int at = 0; at < batch.size(); at++) {
            batch.get(at).answer.complete(answers.get(at));
        }
    }

    /** Checked inside the transaction: a wrong number of answers must not be committed. */
    private List<A> answersTo(List<Q> requests) {
        var answers = work.apply(requests);
        if (answers.size() != requests.size()) {
            throw new IllegalStateException(
                    name + ": " + answers.size() + " answers to " + requests.size() + " requests");
        }
        return answers;
    }

    private void fail(List<Waiting<Q, A>> batch, Throwable failure) {
        batch.forEach(waiting -> waiting.answer.completeExceptionally(failure));
    }

    /** Whether the outcome is the database's own failure, after which a retry might do the work twice. */
    private static boolean isOfTheDatabase(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransactionException;
    }
}
