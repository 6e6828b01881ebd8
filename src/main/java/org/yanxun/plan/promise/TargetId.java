package org.yanxun.plan.promise;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one target of one version of a plan. */
public record TargetId(UUID value) {

    /** A new identity, ordered by the time of its making (UUID version 7). */
    public static TargetId fresh() {
        return new TargetId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
