package org.yanxun.plan.target;

import java.util.Optional;

/**
 * What a target is about.
 *
 * @param subject who or what is counted, as written; empty if the words don't say
 * @param level whose level it is; absent if the words don't say
 * @param programme the named programme, for credits and hours the category; empty if there is none
 */
public record Bearing(String subject, Optional<Level> level, String programme) {

    /** Nothing said. */
    public static final Bearing NONE = new Bearing("", Optional.empty(), "");

    /** Levels of the administration. */
    public enum Level {
        NATION,
        PROVINCE,
        CITY,
        DISTRICT,
        SCHOOL
    }
}
