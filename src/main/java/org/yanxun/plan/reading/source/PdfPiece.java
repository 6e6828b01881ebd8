package org.yanxun.plan.reading.source;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Words without a gap. */
record PdfPiece(String words, List<TextPosition> glyphs) {

    TextPosition head() {
        return glyphs.getFirst();
    }

    float left() {
        return head().getXDirAdj();
    }

    float right() {
        TextPosition last = glyphs.getLast();
        return last.getXDirAdj() + last.getWidthDirAdj();
    }

    float base() {
        return head().getYDirAdj();
    }

    float size() {
        return Math.max(1, head().getYScale());
    }

    float behind(PdfPiece other) {
        return left() - other.right();
    }
}
