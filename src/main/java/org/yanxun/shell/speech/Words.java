package org.yanxun.shell.speech;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All words of the house in its three languages, read once from {@code words/<room>_<language>.properties}. */
@Component
public class Words {

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    /** Reads every words file on the class path. */
    public Words() {
        var resolver = new PathMatchingResourcePatternResolver();
        for (Language language : Language.values()) {
            Map<String, String> words = new HashMap<>();
            try {
                for (Resource file : resolver.getResources("classpath*:words/*_" + language.suffix() + ".properties")) {
                    words.putAll(read(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byLanguage.put(language, Map.copyOf(words));
        }
    }

    /** The keys that a language has words for. */
    public Set<String> keys(Language language) {
        return all(language).keySet();
    }

    /** Whether there are words for the key in the default language. */
    public boolean knows(String key) {
        return all(Language.HANT).containsKey(key);
    }

    /** The words in one language. */
    public Speech in(Language language) {
        return new Speech(language, this);
    }

    /**
     * The words for a key with its {@link Gaps} filled; the default language stands in for a
     * missing translation, the key itself for missing words.
     */
    String text(Language language, String key, Object... arguments) {
        String words = all(language).get(key);
        if (words == null) {
            words = all(Language.HANT).getOrDefault(key, key);
        }
        return Gaps.fill(words, arguments);
    }

    private Map<String, String> all(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new HashMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }
}
