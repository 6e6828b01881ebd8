package org.yanxun.roster.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.find.Chapter;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * One organisation with its people on a day.
 *
 * @param names of the organisations that this one stood below or was merged into
 */
record OrganisationScreen(
        Organisation organisation,
        LocalDate on,
        List<Chapter> past,
        Staff staff,
        Map<UUID, String> names,
        May may,
        Merging merging)
        implements FormScreen {

    /**
     * Its people.
     *
     * @param linked those whose own page the reader may open
     */
    record Staff(List<Person> people, Set<PersonId> linked) {}

    /**
     * What the reader may do about it.
     *
     * @param seen when it was last changed; absent if the reader may not change it
     * @param undo whether its last change can be taken back
     * @param merged whether it cannot because that was a merger
     */
    record May(Optional<Instant> seen, boolean undo, boolean merged) {}

    /**
     * The form for a merger.
     *
     * @param others where it could be merged into; none if the reader may not merge
     * @param form as it was sent, with its problems
     */
    record Merging(List<Organisation> others, MergeForm form, List<FieldProblem> problems) {}

    @Override
    public List<FieldProblem> problems() {
        return merging.problems();
    }

    /** What the one above in a chapter is called; empty at the top, and outside what the reader may see. */
    String above(Chapter chapter) {
        OrgId parent = chapter.facts().parent();
        return parent == null ? "" : names.getOrDefault(parent.value(), "");
    }
}
