package org.yanxun.document.sheet;

import java.util.List;

/**
 * A line of a sheet before anything is known of its columns.
 *
 * @param number as the spreadsheet program counts, from 1
 * @param cells from the first column on; what follows the last one is blank
 */
public record SheetLine(int number, List<SheetCell> cells) {

    /** The cell at a place, from 0. */
    public SheetCell at(int place) {
        return place < cells.size() ? cells.get(place) : SheetCell.BLANK;
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell.Blank.class::isInstance);
    }
}
