package org.yanxun.roster.organisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who stands in the way.
 *
 * @param names of people and of organisations below, the first ones
 * @param all how many there are
 */
public record InTheWay(List<String> names, int all) {

    /** Nobody does. */
    static final InTheWay NOBODY = new InTheWay(List.of(), 0);

    /** These and the names that follow in the same list. */
    InTheWay and(InTheWay more) {
        return new InTheWay(Stream.concat(names.stream(), more.names.stream()).toList(), all);
    }

    /** Whether nobody does. */
    public boolean isNobody() {
        return all == 0;
    }

    /** The names as they are read out. */
    public String text() {
        return String.join("、", names);
    }
}
