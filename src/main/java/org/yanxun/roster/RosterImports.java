package org.yanxun.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.fault.Refusal;

/**
 * Rows of people on their way into the roster: checked and compared first, applied only when someone says so. Nothing is
 * written to the roster before.
 */
public interface RosterImports {

    /** Why a preview is not applied if the roster changed since: it was made anew instead, to be looked at again. */
    String CHANGED = "roster.import.changedMeanwhile";

    /**
     * Checks rows and tells what they would change.
     *
     * @return the preview's identity
     */
    UUID check(Actor actor, Terms terms, List<Line> lines);

    /** What the rows would change; absent previews and those of other scopes are not there. */
    Preview preview(Actor actor, UUID id);

    /**
     * Applies a preview in one transaction.
     *
     * @param validOnly whether rows that are wrong may be left out; else one wrong row refuses them all
     * @throws Refusal for {@link #CHANGED} among others
     */
    void apply(Actor actor, UUID id, boolean validOnly);

    /**
     * How rows are meant.
     *
     * @param name what people call the upload
     * @param effectiveOn the day from which the rows hold, unless a row says its own
     * @param complete whether they name everybody of the organisations in them, so that whoever is missing has left
     */
    record Terms(String name, LocalDate effectiveOn, boolean complete) {}

    /**
     * A row.
     *
     * @param number as the person who wrote it counts
     * @param cells by column: staffNumber, name, idNumber, code, kind, stage, subject, staffing, from, teachingSince,
     *     homeroom, liaison, trainee, mobile, email, credential, credentialLevel, credentialSubject, certificate,
     *     credentialFrom, credentialUntil; words as people write them or the codes that the lists answer with, and dates
     */
    record Line(int number, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }
    }

    /** What would change, in people; and how many rows cannot be taken. */
    record Preview(int rows, int wrongRows, int joined, int moved, int left, int corrected, int unchanged) {}
}
