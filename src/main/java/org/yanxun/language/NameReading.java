package org.yanxun.language;

import java.util.List;
import java.util.Optional;

/** Reads one folded name aloud, syllable by syllable, and writes its keys. */
final class NameReading {

    /** Sorts after every pinyin syllable. */
    private static final char UNREAD = '{';

    private final String name;
    private final List<String> surname;
    private final StringBuilder pinyin = new StringBuilder();
    private final StringBuilder initials = new StringBuilder();
    private final StringBuilder sort = new StringBuilder();

    NameReading(String foldedName) {
        name = foldedName;
        // In a name with a middle dot (阿依古丽·买买提) the family name, if any, does not come first.
        surname = name.indexOf('·') >= 0 ? List.of() : Surnames.of(name).orElseGet(List::of);
    }

    NameKeys keys() {
        int at = 0;
        while (at < name.length()) {
            int point = name.codePointAt(at);
            at += isLatin(point) ? word(at) : character(point, at);
        }
        return new NameKeys(name, pinyin.toString(), initials.toString(), sort.toString());
    }

    private int character(int point, int at) {
        String itself = Character.toString(point);
        if (!Character.isLetterOrDigit(point)) {
            return itself.length();
        }
        Optional<String> read = at < surname.size() ? Optional.of(surname.get(at)) : Syllables.of(point);
        String syllable = read.map(reading -> bare(reading)).orElse(itself);
        say(syllable, read.map(reading -> reading.replace('ü', 'v') + itself).orElse(UNREAD + itself));
        return itself.length();
    }

    private int word(int from) {
        int to = from;
        while (to < name.length() && isLatin(name.charAt(to))) {
            to++;
        }
        say(name.substring(from, to), name.substring(from, to));
        return to - from;
    }

    private void say(String syllable, String sortKey) {
        pinyin.append(pinyin.isEmpty() ? "" : " ").append(syllable);
        initials.appendCodePoint(syllable.codePointAt(0));
        sort.append(sort.isEmpty() ? "" : " ").append(sortKey);
    }

    private static String bare(String reading) {
        return reading.substring(0, reading.length() - 1).replace('ü', 'v');
    }

    private static boolean isLatin(int point) {
        return point < 0x250 && (Character.isLetterOrDigit(point) || point == '\'' || point == '-');
    }
}
