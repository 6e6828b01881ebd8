package org.yanxun.database;

import org.springframework.dao.TransientDataAccessResourceException;

/** Too many requests already wait for a {@link Batcher}; nothing was done, and the caller may try again later. */
public final class BatcherFull extends TransientDataAccessResourceException {

    BatcherFull(String name, int waiting) {
        super(name + ": " + waiting + " requests are waiting already");
    }
}
