package org.yanxun.roster.load.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** What the columns of the roster's sheets and their values are called, in any language. */
public final class ColumnWords {

    static final String YES = "roster.yes";
    static final String NO = "roster.no";

    private final Words words;

    /** In all languages these words know. */
    public ColumnWords(Words words) {
        this.words = words;
    }

    /** A column's titles in all languages and its other usual names. */
    public String[] names(String key, String... others) {
        List<String> names = new ArrayList<>(
                in("roster.column." + key, List.of(Language.values())).toList());
        names.addAll(Arrays.asList(others));
        return names.stream().distinct().toArray(String[]::new);
    }

    /** What the terms are called in these languages. */
    public <T> List<String> labels(T[] terms, Function<T, String> key, List<Language> tongues) {
        return Arrays.stream(terms)
                .flatMap(term -> in(key.apply(term), tongues))
                .distinct()
                .toList();
    }

    /** What yes and no are called in these languages. */
    public List<String> truths(List<Language> tongues) {
        return Stream.of(YES, NO).flatMap(key -> in(key, tongues)).toList();
    }

    Stream<String> in(String key, List<Language> tongues) {
        return tongues.stream().map(tongue -> words.in(tongue).w(key));
    }
}
