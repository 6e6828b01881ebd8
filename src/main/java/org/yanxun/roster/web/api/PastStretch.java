package org.yanxun.roster.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.find.Chapter;

/**
 * A stretch in which nothing about it changed; codes, not labels.
 *
 * @param until the first day that no longer belongs to it; absent while it goes on
 * @param successor whom it was merged into at its end; absent if it was not
 */
record PastStretch(
        UUID id,
        String name,
        @Nullable UUID parent,
        String type,
        String ownership,
        List<String> stages,
        boolean rural,
        boolean migrant,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID successor) {

    static PastStretch of(Chapter chapter) {
        OrgId parent = chapter.facts().parent();
        Nature nature = chapter.facts().nature();
        return new PastStretch(
                chapter.id(),
                chapter.facts().name(),
                parent == null ? null : parent.value(),
                nature.type().name(),
                nature.ownership().name(),
                nature.stages().stream().map(Enum::name).sorted().toList(),
                nature.rural(),
                nature.migrant(),
                chapter.valid().from(),
                chapter.valid().until(),
                chapter.successor());
    }
}
