package org.yanxun.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as an SVG drawing that scales, prints and names itself to those who cannot see it. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final int LONGEST = 1200;

    private QrCode() {}

    /** The code of a text, its own text as its name. */
    public static String svg(String text) {
        return svg(text, text);
    }

    /**
     * The code of a text.
     *
     * @param text up to 1,200 characters
     * @param title what a screen reader says in its place
     * @throws IllegalArgumentException if the text is empty or too long
     */
    public static String svg(String text, String title) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a QR code holds 1 to " + LONGEST + " characters, not " + text.length());
        }
        ByteMatrix modules = modules(text);
        int side = modules.getWidth() + 2 * QUIET;
        String name = escape(title);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" aria-label=\"" + name
                + "\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\"><title>" + name
                + "</title><rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#fff\"/><path fill=\"#000\" d=\""
                + path(modules) + "\"/></svg>";
    }

    private static ByteMatrix modules(String text) {
        Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for " + text.length() + " characters", e);
        }
    }

    /** One stroke for each run of dark modules in a line. */
    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = darkFrom(modules, x, y);
                if (run > 0) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
                x += run + 1;
            }
        }
        return path.toString();
    }

    private static int darkFrom(ByteMatrix modules, int x, int y) {
        int run = 0;
        while (x + run < modules.getWidth() && modules.get(x + run, y) == 1) {
            run++;
        }
        return run;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
