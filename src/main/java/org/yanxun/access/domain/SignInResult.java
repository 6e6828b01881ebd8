package org.yanxun.access.domain;

import java.time.Duration;
import org.yanxun.kernel.Verdict;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {

    /**
     * In.
     *
     * @param device the cookie by which this device is known from now on
     */
    record Welcome(Account account, Hat hat, String device) implements SignInResult {}

    /** Login and password do not fit; which of them is not told. */
    record Wrong() implements SignInResult {}

    /** Too many wrong ones before; how long to wait. */
    record Wait(Duration left) implements SignInResult {}

    /** The password was right, yet the account is locked or has no hat today, or the new password breaks a rule. */
    record Stopped(Verdict.Refused why) implements SignInResult {}
}
