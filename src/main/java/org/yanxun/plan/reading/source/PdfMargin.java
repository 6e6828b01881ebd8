package org.yanxun.plan.reading.source;

import java.util.List;

/** How far to the right and to the left the rows of pages reach. */
final class PdfMargin {

    private static final float NEAR = 1.2f;
    private static final int FEWEST = 2;

    private PdfMargin() {}

    /** The right end that enough rows come near to, far enough on the page; 0 if none is. */
    static float of(PdfPaper paper, List<PdfRow> rows) {
        List<PdfRow> running = rows.stream()
                .filter(row -> !row.apart())
                .sorted((one, other) ->
                        Float.compare(other.place().right(), one.place().right()))
                .toList();
        float left = left(rows);
        int near = 0;
        for (int at = 0; at < running.size(); at++) {
            PdfRow row = running.get(at);
            float right = row.place().right();
            float most = right - NEAR * row.place().size();
            near = Math.max(near, at);
            while (near < running.size() && running.get(near).place().right() >= most) {
                near++;
            }
            int count = near - at;
            boolean balanced =
                    paper.width() - right <= 2 * left + 3 * row.place().size();
            if (count >= FEWEST && (balanced ? count * 10 >= running.size() : count * 3 >= running.size())) {
                return right;
            }
        }
        return Float.MAX_VALUE;
    }

    static float left(List<PdfRow> rows) {
        return (float)
                rows.stream().mapToDouble(row -> row.place().left()).min().orElse(0);
    }
}
