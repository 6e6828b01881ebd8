package org.yanxun.enrolment.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as it is offered.
 *
 * @param open whether it is published and not called off
 * @param beginsAt when its first session begins
 * @param audience for whom
 */
record Offer(UUID id, boolean open, Instant beginsAt, Audience audience) {

    /**
     * For whom a class is; an empty set restricts nothing.
     *
     * @param path only people below this path; absent for the whole district
     * @param teachingYears no more years of teaching; absent for no limit
     */
    record Audience(
            Set<String> stages,
            Set<String> subjects,
            Set<String> postKinds,
            @Nullable String path,
            @Nullable Integer teachingYears,
            boolean rural,
            boolean migrant) {}
}
