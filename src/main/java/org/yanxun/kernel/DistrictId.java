package org.yanxun.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a district, the tenant that leads every key. */
public record DistrictId(UUID value) {

    /** A new identity, ordered by the time of its making (UUID version 7). */
    public static DistrictId fresh() {
        return new DistrictId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
