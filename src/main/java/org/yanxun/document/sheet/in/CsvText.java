package org.yanxun.document.sheet.in;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yanxun.document.sheet.SheetRefused;

/**
 * The text of a file of unknown encoding: UTF-8 if it is valid as such, else Big5 where that makes more of its characters
 * usual ones, else GBK (GB18030).
 */
final class CsvText {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final String SEPARATORS = ",\t;";
    private static final int LOOK = 20_000;

    private CsvText() {}

    static String decode(byte[] bytes) {
        boolean unicode = bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
        List<Charset> candidates = unicode
                ? List.of(StandardCharsets.UTF_16)
                : DoubleBytes.isBig5(bytes)
                        ? List.of(StandardCharsets.UTF_8, BIG5, GBK)
                        : List.of(StandardCharsets.UTF_8, GBK);
        return candidates.stream()
                .flatMap(charset -> strictly(bytes, charset).stream())
                .findFirst()
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .orElseThrow(() -> new SheetRefused("encoding"));
    }

    /** The separator that the beginning of the text uses most outside of quotes; a comma if none. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int at = 0; at < Math.min(text.length(), LOOK); at++) {
            char unit = text.charAt(at);
            quoted ^= unit == '"';
            int which = quoted ? -1 : SEPARATORS.indexOf(unit);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isText(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        return text.chars()
                .noneMatch(unit -> unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f');
    }
}
