package org.yanxun.database;

/** Too many requests already wait for a {@link Batcher}; nothing was done, and the caller may try again later. */
public final class BatcherFull extends RuntimeException {

    BatcherFull(String name, int waiting) {
        super(name + ": " + waiting + " requests are waiting already");
    }
}
