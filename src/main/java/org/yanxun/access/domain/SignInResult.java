package org.yanxun.access.domain;

import java.time.Duration;
import java.util.List;
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
    record Wait(Duration left) implements SignInResult {

        private static final String SECONDS = "access.signIn.waitSeconds";
        private static final String MINUTES = "access.signIn.waitMinutes";
        private static final int SOON = 90;

        /** How long to wait, in whole seconds or minutes. */
        public Verdict.Refused told() {
            return left.toSeconds() < SOON
                    ? new Verdict.Refused(SECONDS, List.of(left.toSeconds() + 1))
                    : new Verdict.Refused(MINUTES, List.of(left.toMinutes() + 1));
        }

        /** Whether that is what a verdict tells. */
        public static boolean isTold(Verdict.Refused refused) {
            return refused.reason().equals(SECONDS) || refused.reason().equals(MINUTES);
        }
    }

    /** The password was right, yet the account is locked or has no hat today, or the new password breaks a rule. */
    record Stopped(Verdict.Refused why) implements SignInResult {}
}
