package org.yanxun.roster.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/** Why something is decided about an organisation, where nobody has to say so. */
public final class Reasons {

    /** The longest reason, in characters. */
    public static final int LONGEST = 200;

    private Reasons() {}

    /**
     * The reason without blanks around it; absent if nothing is said.
     *
     * @throws InvalidInput if it is too long
     */
    public static Optional<String> ifAny(@Nullable String said) {
        Optional<String> reason = Optional.ofNullable(said).map(String::strip).filter(text -> !text.isEmpty());
        if (reason.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new InvalidInput("reason", "roster.wrong.reasonLong", LONGEST);
        }
        return reason;
    }
}
