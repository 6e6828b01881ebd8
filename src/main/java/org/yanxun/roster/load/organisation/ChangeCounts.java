package org.yanxun.roster.load.organisation;

import org.yanxun.roster.load.organisation.OrganisationChange.Kind;

/** How many organisations change how; and how many rows there are, and cannot be taken. */
public record ChangeCounts(
        int rows, int wrongRows, int fresh, int renamed, int moved, int changed, int closed, int unchanged) {

    /** How many of one kind. */
    public int of(Kind kind) {
        return switch (kind) {
            case NEW -> fresh;
            case RENAMED -> renamed;
            case MOVED -> moved;
            case CHANGED -> changed;
            case CLOSED -> closed;
        };
    }

    /** Whether applying it does anything. */
    public boolean changesAnything() {
        return fresh + renamed + moved + changed + closed > 0;
    }
}
