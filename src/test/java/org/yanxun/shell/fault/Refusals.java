package org.yanxun.shell.fault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a test says of an act that a rule forbids. */
public final class Refusals {

    private Refusals() {}

    /** The act is forbidden for that reason. */
    public static void assertRefused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(throwable(Refusal.class))
                .extracting(refusal -> refusal.verdict().reason())
                .isEqualTo(reason);
    }
}
