package org.yanxun.plan.reading.scene;

import java.util.List;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.reading.time.Said;

/**
 * What stands between two strong marks (。；！？ or a line's end), in the folded text.
 *
 * @param text its words, a heading in front of it included
 * @param start where it begins in the folded text
 * @param said where in the words the heading is over
 * @param place what part of the plan it stands in
 */
public record Segment(String text, int start, int said, Place place) {

    /**
     * Where a segment stands.
     *
     * @param mood what the part around it tells of
     * @param years the plan's years, and what was said of the time before
     * @param cells the cells of a table's row; empty elsewhere
     */
    public record Place(Mood mood, PlanYears years, List<Cell> cells) {

        /** The next place, behind some words. */
        public Place behind(String words) {
            return Said.last(words, years)
                    .map(said -> new Place(mood, years.beneath(said), cells))
                    .orElse(this);
        }
    }

    /** A cell of a row: its column's head (or nothing), where that begins in the folded text, and its own place. */
    public record Cell(String head, int named, int start, int end) {}

    /** What a part of a plan tells of. */
    public enum Mood {
        /** What is to be done. */
        PROMISES,
        /** Why and in what spirit: its figures may be promises, its sentences are none. */
        AIMS,
        /** What was and is: its figures are where things stand. */
        LOOKS_BACK,
        /** A row of a table. */
        ROW
    }
}
