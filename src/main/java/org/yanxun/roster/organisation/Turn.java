package org.yanxun.roster.organisation;

import java.util.List;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.find.Chapter;

/**
 * How one organisation's life becomes another.
 *
 * @param before the life as it was read; empty for an organisation that is nothing yet
 */
public record Turn(OrgId organisation, Life before, Life after) {

    /** What is no longer believed. */
    List<Chapter> gone() {
        return before.chapters().stream()
                .filter(chapter -> !after.chapters().contains(chapter))
                .toList();
    }

    /** What is recorded instead. */
    List<Chapter> come() {
        return after.chapters().stream()
                .filter(chapter -> !before.chapters().contains(chapter))
                .toList();
    }
}
