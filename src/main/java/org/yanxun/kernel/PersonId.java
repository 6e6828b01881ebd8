package org.yanxun.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a person for life: it outlives school, post and district. */
public record PersonId(UUID value) {

    /** A new identity, ordered by the time of its making (UUID version 7). */
    public static PersonId fresh() {
        return new PersonId(UuidCreator.getTimeOrderedEpoch());
    }

    /**
     * Reads an identity from its text.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
