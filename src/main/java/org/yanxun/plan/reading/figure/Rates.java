package org.yanxun.plan.reading.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.target.Qualifier;

/** For each of what a table's number is: 每班名额 heads its column, 每次 stands in the cell before it. */
final class Rates {

    private static final Pattern EACH = Pattern.compile("每.{1,4}");

    private Rates() {}

    /** Of the number in the cell at an index of its row. */
    static Set<Qualifier> of(Scene scene, List<Segment.Cell> cells, int at) {
        Segment.Cell cell = cells.get(at);
        String before = at == 0 ? "" : words(scene, cells.get(at - 1));
        String unit = EACH.matcher(before).matches() ? before : "";
        return SoftWords.ofRate(cell.head() + " " + words(scene, cell) + " " + unit);
    }

    private static String words(Scene scene, Segment.Cell cell) {
        return scene.text().substring(cell.start(), cell.end()).strip();
    }
}
