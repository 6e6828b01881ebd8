package org.yanxun.programme;

import java.util.UUID;
import org.yanxun.kernel.PlanYear;

/**
 * What a year's classes of one kind belong to (培訓項目).
 *
 * @param id its identity, made by who asks for it, so that asking twice makes one
 * @param name what it is called
 * @param year the plan's year it belongs to
 * @param stream whom it trains
 */
public record Programme(UUID id, String name, PlanYear year, Stream stream) {

    /** Whom a programme trains (plan rows 0.1 and 1.1). */
    public enum Stream {
        /** 師訓: teachers. */
        TEACHER,
        /** 幹訓: leaders. */
        CADRE
    }
}
