package org.yanxun.demo.district;

import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Nature;

/**
 * A unit of the demonstration district.
 *
 * @param code what spreadsheets call it
 * @param teachers how many teachers it has, leaders included
 * @param carers how many childcare workers it has
 */
public record Unit(OrgId id, String code, String name, Nature nature, int teachers, int carers) {

    /** Whether it is a kindergarten of any kind. */
    public boolean isKindergarten() {
        return switch (nature.type()) {
            case KINDERGARTEN, CENTRAL_KINDERGARTEN -> true;
            default -> false;
        };
    }
}
