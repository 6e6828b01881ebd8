package org.yanxun.language;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How single characters are read in a name: pinyin with the tone as a digit, such as {@code xiong2}. */
final class Syllables {

    /** Readings customary in given names where the dictionary puts another one first. */
    private static final Map<Character, String> IN_NAMES = Map.of(
            '晟', "sheng4", '偲', "si1", '子', "zi3", '长', "chang2", '朝', "chao2", '伽', "jia1", '乐', "le4", '重', "zhong4");

    private static final Map<Character, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private Syllables() {}

    /** The reading of a character; empty if it is no Chinese one or none is known (rare characters). */
    static Optional<String> of(int point) {
        if (!Character.isBmpCodePoint(point) || !Character.isIdeographic(point)) {
            return Optional.empty();
        }
        return KNOWN.computeIfAbsent((char) point, Syllables::read);
    }

    private static Optional<String> read(char character) {
        String customary = IN_NAMES.get(character);
        if (customary != null) {
            return Optional.of(customary);
        }
        List<String> readings = PinyinHelper.toPinyinList(character, PinyinStyleEnum.NUM_LAST).stream()
                .filter(reading -> reading.matches("[a-zü]+[1-5]"))
                .toList();
        return readings.stream()
                .filter(reading -> !reading.endsWith("5"))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }
}
