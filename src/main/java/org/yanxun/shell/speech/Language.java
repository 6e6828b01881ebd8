package org.yanxun.shell.speech;

import java.util.Locale;
import java.util.Optional;

/** The languages on screen. */
public enum Language {
    /** Traditional Chinese, the plan's own script and the default. */
    HANT("zh-Hant", "zh_Hant", "繁"),
    /** Simplified Chinese, made from the traditional words when the house is built. */
    HANS("zh-Hans", "zh_Hans", "简"),
    /** English. */
    EN("en", "en", "EN");

    private final String tag;
    private final String suffix;
    private final String shortName;

    Language(String tag, String suffix, String shortName) {
        this.tag = tag;
        this.suffix = suffix;
        this.shortName = shortName;
    }

    /** The language's BCP 47 tag, as HTML wants it. */
    public String tag() {
        return tag;
    }

    /** How the language ends the name of a words file. */
    public String suffix() {
        return suffix;
    }

    /** What the switch on every page calls it. */
    public String shortName() {
        return shortName;
    }

    /** The language with that tag; absent for any other text. */
    public static Optional<Language> tagged(String tag) {
        for (Language each : values()) {
            if (each.tag.equalsIgnoreCase(tag)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The nearest of our languages to what a browser asks for. */
    public static Language nearestTo(Locale wish) {
        if (wish.getLanguage().equals("en")) {
            return EN;
        }
        boolean simplified = wish.getScript().equals("Hans")
                || (wish.getScript().isEmpty()
                        && (wish.getCountry().equals("CN") || wish.getCountry().equals("SG")));
        return wish.getLanguage().equals("zh") && simplified ? HANS : HANT;
    }
}
