package org.yanxun.roster.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
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

    /** The first day on which it would newly stand below what is not open; absent if there is none. */
    public Optional<LocalDate> loose(Function<OrgId, Life> lives) {
        return come().stream()
                .flatMap(chapter -> loose(chapter, lives).stream())
                .findFirst();
    }

    /** Whether the one at the top stays there, open on that day and on all that follow. */
    boolean keepsTop(LocalDate today) {
        return come().stream().allMatch(chapter -> chapter.facts().parent() == null)
                && after.covers(Period.since(today));
    }

    private Optional<LocalDate> loose(Chapter chapter, Function<OrgId, Life> lives) {
        return Optional.ofNullable(chapter.facts().parent())
                .filter(parent -> !before.below(parent).covers(chapter.valid()))
                .flatMap(parent -> lives.apply(parent).unborne(chapter.valid()));
    }
}
