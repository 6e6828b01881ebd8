package org.yanxun.plan.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.OptionalInt;
import java.util.UUID;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What comes with a decision.
 *
 * @param batch the id it is kept under, made by whoever decides
 * @param version how many decisions there were on the subject when the person looked; absent if it does not matter
 * @param why in the person's words; may be empty
 */
public record Given(UUID batch, OptionalInt version, String why) {

    private static final int LONGEST = 400;
    private static final String LINES = "\n\r\t";

    public Given {
        why = why.strip();
        boolean isPlain = why.chars().noneMatch(unit -> Character.isISOControl(unit) && LINES.indexOf(unit) < 0);
        if (why.length() > LONGEST || !isPlain) {
            throw new InvalidInput("why", "plan.wrong.why");
        }
    }

    /** Under that id, without a reason, whatever was decided in between. */
    public static Given under(UUID batch) {
        return new Given(batch, OptionalInt.empty(), "");
    }

    /** Without a reason, whatever was decided in between. */
    public static Given plainly() {
        return under(UuidCreator.getTimeOrderedEpoch());
    }
}
