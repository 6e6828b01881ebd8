package org.yanxun.access.domain;

/** What is remembered of attempts to sign in. */
public interface SignInMemory {

    /** Forgets what no longer counts. */
    void sweep();
}
