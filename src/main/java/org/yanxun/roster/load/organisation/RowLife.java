package org.yanxun.roster.load.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.organisation.Life;
import org.yanxun.roster.organisation.OrganisationRules;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What one row makes of one life. A day after a chapter's beginning means a change from that day on; the beginning itself,
 * that it was known wrongly; an earlier day, that it began earlier. A row without a day speaks of the day of the sheet.
 *
 * @param before the life as it is known; empty for a new organisation
 * @param parent the one above, if the row says one; of a new organisation, the top otherwise
 * @param on the day of the sheet
 */
record RowLife(SheetOrganisation row, Life before, @Nullable OrgId parent, LocalDate on) {

    /** The life as it will be known. */
    Life after() {
        if (isNew()) {
            return Life.of(newFacts(), new Period(since(), row.closedOn()));
        }
        return closed(changed());
    }

    boolean isNew() {
        return before.chapters().isEmpty();
    }

    /** The day from which the row's facts hold. */
    LocalDate since() {
        LocalDate starts = row.starts();
        if (starts != null) {
            return starts;
        }
        LocalDate ends = isNew() ? null : before.ends();
        if (!isNew() && on.isBefore(before.begins())) {
            return before.begins();
        }
        return ends != null && !on.isBefore(ends)
                ? before.chapters().getLast().valid().from()
                : on;
    }

    /** The chapter that the row speaks of; absent for a new organisation. */
    Optional<Chapter> chapter() {
        if (isNew()) {
            return Optional.empty();
        }
        return since().isBefore(before.begins()) ? Optional.of(before.chapters().getFirst()) : before.on(since());
    }

    /** Whether the row says that the chapter was wrong all along. */
    boolean isCorrection() {
        return chapter()
                .map(chapter -> !since().isAfter(chapter.valid().from()))
                .orElse(false);
    }

    private Life changed() {
        Chapter chapter = chapter().orElseThrow(() -> new InvalidInput("validFrom", "roster.wrong.notOpen", since()));
        Facts facts = merged(chapter.facts());
        boolean earlier = since().isBefore(before.begins());
        if (facts.equals(chapter.facts()) && !earlier) {
            return before;
        }
        if (isOver()) {
            throw new InvalidInput("code", "roster.import.closedAlready", String.valueOf(before.ends()));
        }
        return isCorrection()
                ? before.corrected(
                        chapter.id(),
                        facts,
                        new Period(
                                earlier ? since() : chapter.valid().from(),
                                chapter.valid().until()))
                : before.changed(since(), facts);
    }

    /** Whether it was over on the day of a sheet whose row says no day of its own. */
    private boolean isOver() {
        LocalDate ends = before.ends();
        return row.starts() == null && ends != null && !on.isBefore(ends);
    }

    private Life closed(Life life) {
        LocalDate end = row.closedOn();
        if (end == null || end.equals(life.ends())) {
            return life;
        }
        Chapter last = life.chapters().getLast();
        if (last.facts().parent() == null) {
            throw new InvalidInput("closedOn", "roster.refused.top");
        }
        if (!end.isAfter(life.begins())) {
            throw new InvalidInput("closedOn", "roster.wrong.endsBeforeItBegins");
        }
        LocalDate known = life.ends();
        return known != null && known.isBefore(end)
                ? life.corrected(
                        last.id(), last.facts(), new Period(last.valid().from(), end))
                : life.closed(end);
    }

    private Facts merged(Facts known) {
        Nature nature = known.nature();
        return new Facts(
                row.name(),
                parent == null ? known.parent() : parent,
                new Nature(
                        said(row.type(), nature.type()),
                        said(row.ownership(), nature.ownership()),
                        said(row.stages(), nature.stages()),
                        said(row.rural(), nature.rural()),
                        said(row.migrant(), nature.migrant())));
    }

    /** What is not said of a new one is as usual for its type. */
    private Facts newFacts() {
        OrgType type = row.type();
        if (type == null) {
            throw new InvalidInput("type", "document.cell.missing");
        }
        return new Facts(
                row.name(),
                parent,
                new Nature(
                        type,
                        said(row.ownership(), Ownership.PUBLIC),
                        said(row.stages(), OrganisationRules.stagesOf(type)),
                        said(row.rural(), false),
                        said(row.migrant(), type == OrgType.MIGRANT)));
    }

    private static <T> T said(@Nullable T said, T otherwise) {
        return Objects.requireNonNullElse(said, otherwise);
    }
}
