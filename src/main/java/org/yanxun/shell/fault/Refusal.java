package org.yanxun.shell.fault;

import java.io.Serial;
import org.yanxun.kernel.Verdict;

/** A rule forbids the act, and says why. Answered with 409. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Verdict.Refused verdict;

    /** Forbidden for that reason. */
    public Refusal(Verdict.Refused verdict) {
        super(verdict.reason(), null, false, false);
        this.verdict = verdict;
    }

    /** Goes on if the verdict grants it, else throws its refusal. */
    public static void unlessGranted(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            throw new Refusal(refused);
        }
    }

    /** The rule's answer. */
    public Verdict.Refused verdict() {
        return verdict;
    }
}
