package org.yanxun.credit.table;

import java.util.UUID;

/**
 * A school in the district's table.
 *
 * @param school the school
 * @param name by name
 * @param people teachers in post
 * @param reached how many of them reach the minima
 */
public record SchoolRow(UUID school, String name, int people, Reached reached) {

    /**
     * How many people reach a minimum; all zero while no plan says one.
     *
     * @param centralised 集中培訓
     * @param online 網絡培訓
     * @param schoolBased 校本研訓
     * @param all all three
     */
    public record Reached(int centralised, int online, int schoolBased, int all) {}

    /** The share of people with all three, 0 to 1. */
    public double share() {
        return people == 0 ? 0 : (double) reached.all() / people;
    }
}
