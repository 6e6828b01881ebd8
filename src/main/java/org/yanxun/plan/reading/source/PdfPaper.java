package org.yanxun.plan.reading.source;

/** The size of a page. */
record PdfPaper(float width, float height) {

    /** Whether a place is near the upper or the lower edge. */
    boolean atEdge(float base) {
        return base < height / 10 || base > height - height / 10;
    }
}
