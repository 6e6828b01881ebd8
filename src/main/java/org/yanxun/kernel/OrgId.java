package org.yanxun.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an organisation: a bureau, a training college, a school, a kindergarten. */
public record OrgId(UUID value) {

    /** A new identity, ordered by the time of its making (UUID version 7). */
    public static OrgId fresh() {
        return new OrgId(UuidCreator.getTimeOrderedEpoch());
    }

    /**
     * Reads an identity from its text.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static OrgId of(String text) {
        return new OrgId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
