package org.yanxun.roster.load.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one organisation in one respect.
 *
 * @param row the row that says so
 * @param name what it is called before; of a new one, what it will be called
 * @param parts what is different, part by part
 * @param since the first day it is so
 * @param corrected whether it was so all along and known wrongly
 */
public record OrganisationChange(
        Kind kind, int row, UUID organisation, String name, List<Part> parts, LocalDate since, boolean corrected) {

    public OrganisationChange {
        parts = List.copyOf(parts);
    }

    /** In which respect. */
    public enum Kind {
        NEW,
        RENAMED,
        MOVED,
        CHANGED,
        CLOSED
    }

    /**
     * One part.
     *
     * @param column the key of the column that tells it
     * @param was a name, a code or a day, several codes with commas between; absent where there was nothing
     * @param becomes likewise
     */
    public record Part(
            String column, @Nullable String was, @Nullable String becomes) {}
}
