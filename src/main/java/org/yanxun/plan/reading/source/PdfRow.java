package org.yanxun.plan.reading.source;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A row of words on a page, with its place in points from the page's upper left corner.
 *
 * @param sheet its page, from 1
 * @param paper how wide and how high the page is
 * @param words what stands in it
 * @param place where it stands
 * @param apart whether wide gaps part it into cells
 */
record PdfRow(int sheet, PdfPaper paper, String words, PdfPlace place, boolean apart) {

    private static final String OPENING = "（([〔《「『“【";
    private static final String CLOSING = "，。、；：！？）)]〕》」』”】,.;:!?%％";

    /** The width of what cannot be parted at the beginning of a row: a character, a number, a bracket with what follows it. */
    static float first(List<TextPosition> glyphs) {
        int at = 0;
        while (at < glyphs.size() - 1 && isOneOf(OPENING, glyphs.get(at))) {
            at++;
        }
        while (at < glyphs.size() - 1 && isOfWord(glyphs.get(at)) && isOfWord(glyphs.get(at + 1))) {
            at++;
        }
        while (at < glyphs.size() - 1 && isOneOf(CLOSING, glyphs.get(at + 1))) {
            at++;
        }
        TextPosition last = glyphs.get(at);
        return last.getXDirAdj() + last.getWidthDirAdj() - glyphs.getFirst().getXDirAdj();
    }

    private static boolean isOneOf(String marks, TextPosition glyph) {
        return !glyph.getUnicode().isEmpty() && marks.indexOf(glyph.getUnicode().charAt(0)) >= 0;
    }

    private static boolean isOfWord(TextPosition glyph) {
        return glyph.getUnicode().chars().allMatch(unit -> unit > ' ' && unit < '\u0250');
    }
}
