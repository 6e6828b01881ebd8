package org.yanxun.insight.web;

import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Standing;

/**
 * A promise in the margin.
 *
 * @param mark its number in the text
 * @param measure what is counted
 * @param credits how many credits are promised, as people write it
 * @param counts people counted and people through
 * @param standing where it stands
 * @param href what the figure opens; empty where the reader may not look further
 */
record PromiseView(int mark, Measure measure, String credits, Counts counts, Standing standing, String href) {

    /** How many people are counted, and how many of them are through. */
    record Counts(int people, int reached) {

        int missing() {
            return people - reached;
        }
    }

    boolean hasFigure() {
        return standing.share().isPresent();
    }
}
