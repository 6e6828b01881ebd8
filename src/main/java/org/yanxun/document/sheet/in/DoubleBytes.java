package org.yanxun.document.sheet.in;

/** Tells the two old encodings of Chinese apart by which pairs of bytes a text is made of. */
final class DoubleBytes {

    private static final int ASCII = 0x80;

    private DoubleBytes() {}

    /** Whether more of the pairs are usual characters of Big5 than of GB 2312; without any they are not. */
    static boolean isBig5(byte[] bytes) {
        int big5 = 0;
        int gb = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            int lead = bytes[at] & 0xff;
            if (lead >= ASCII) {
                int trail = bytes[++at] & 0xff;
                big5 += isUsualInBig5(lead, trail) ? 1 : 0;
                gb += isUsualInGb(lead, trail) ? 1 : 0;
            }
        }
        return big5 > gb;
    }

    /** The characters used most, in the order of strokes. */
    private static boolean isUsualInBig5(int lead, int trail) {
        return lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe));
    }

    /** The simplified characters of GB 2312, in both of its levels. */
    private static boolean isUsualInGb(int lead, int trail) {
        return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe;
    }
}
