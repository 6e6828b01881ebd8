package org.yanxun.plan.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out how a text file is encoded, by its bytes alone: UTF-8, UTF-16, GB18030, Big5, else a Western language. */
public final class TextBytes {

    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final List<Charset> DOUBLE_BYTE =
            List.of(Charset.forName("GB18030"), Charset.forName("x-windows-950"));
    /** Characters that any Chinese text about schools is full of, in both scripts. */
    private static final String EVERYDAY = "的一是在不了有和人大为為上中个個国國到以要年学學校教师師育训訓培计計划劃工作区區市全对對生会會及与與等名第月日实實施";

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** In a Western text at most every so many bytes is no plain letter. */
    private static final int FEW = 4;
    /** In a Chinese text at least every so many characters is an everyday one. */
    private static final int MANY = 10;

    private static final int SAMPLE = 200_000;

    private TextBytes() {}

    /** The text; empty if the bytes are no text (a program's file, a picture, an archive). */
    public static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
            return strictly(bytes, StandardCharsets.UTF_16).filter(TextBytes::isText);
        }
        Optional<String> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, UTF_8_MARK, 0, 3);
        byte[] plain = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        return strictly(plain, StandardCharsets.UTF_8)
                .or(() -> likeliest(plain))
                .filter(TextBytes::isText);
    }

    /** Whether a text holds nothing that only a program's file would. */
    public static boolean isText(String text) {
        return text.chars().noneMatch(unit -> unit < ' ' && "\t\n\r\f\u000b".indexOf(unit) < 0);
    }

    /** UTF-16 without its mark: line ends, digits and blanks leave zeros, which no other text holds. */
    private static Optional<String> wideWithoutMark(byte[] bytes) {
        boolean hasZeros = false;
        for (int at = 0; at < Math.min(bytes.length, SAMPLE) && !hasZeros; at++) {
            hasZeros = bytes[at] == 0;
        }
        if (!hasZeros || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> strictly(bytes, charset).stream())
                .filter(text -> isText(text) && everydayCharacters(text) > 0)
                .max(Comparator.comparingLong(TextBytes::everydayCharacters));
    }

    private static Optional<String> likeliest(byte[] bytes) {
        Optional<String> chinese = DOUBLE_BYTE.stream()
                .flatMap(charset -> strictly(bytes, charset).stream())
                .max(Comparator.comparingLong(TextBytes::everydayCharacters));
        return isPlain(bytes) && chinese.filter(TextBytes::isChinese).isEmpty() ? strictly(bytes, WESTERN) : chinese;
    }

    /** Whether nearly all of it is in letters of the keyboard, as no text in Chinese characters is. */
    private static boolean isPlain(byte[] bytes) {
        int looked = Math.min(bytes.length, SAMPLE);
        int others = 0;
        for (int at = 0; at < looked; at++) {
            others += bytes[at] < 0 ? 1 : 0;
        }
        return others * FEW < looked;
    }

    private static boolean isChinese(String text) {
        long characters =
                text.codePoints().limit(SAMPLE).filter(Character::isIdeographic).count();
        return everydayCharacters(text) * MANY >= Math.max(1, characters);
    }

    private static long everydayCharacters(String text) {
        return text.chars()
                .limit(SAMPLE)
                .filter(unit -> EVERYDAY.indexOf(unit) >= 0)
                .count();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
