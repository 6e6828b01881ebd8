package org.yanxun.roster.organisation;

import java.util.List;

/**
 * Who stands in the way.
 *
 * @param names of people and of organisations below, the first ones
 * @param all how many there are
 */
public record InTheWay(List<String> names, int all) {

    /** Whether nobody does. */
    public boolean isNobody() {
        return all == 0;
    }

    /** The names as they are read out. */
    public String text() {
        return String.join("、", names);
    }
}
