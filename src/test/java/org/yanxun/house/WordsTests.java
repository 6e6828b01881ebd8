package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class WordsTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path FILES = Path.of("src/main/resources/words");
    private static final Words WORDS = new Words();

    @Test
    void every_key_has_words_in_every_language() {
        Set<String> all = new TreeSet<>();
        for (Language language : Language.values()) {
            all.addAll(WORDS.keys(language));
        }
        for (Language language : Language.values()) {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(WORDS.keys(language));
            assertThat(missing).as("missing in " + language.tag()).isEmpty();
        }
    }

    @Test
    void every_key_asked_for_has_words() {
        Set<String> rooms = Floors.read().keySet();
        Pattern key = Pattern.compile("\"((?:" + String.join("|", rooms) + ")(?:\\.[A-Za-z0-9_]+)+)\"");
        Set<String> missing = new TreeSet<>();
        texts().forEach(text -> {
            Matcher found = key.matcher(text);
            while (found.find()) {
                if (!WORDS.knows(found.group(1)) && !isPrefix(found.group(1)) && !NotWords.contains(found.group(1))) {
                    missing.add(found.group(1));
                }
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void no_file_gives_a_key_twice() {
        for (Path file : Source.files(FILES, each -> true)) {
            assertThat(repeated(Source.read(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void a_key_given_twice_would_be_seen() {
        assertThat(repeated("a.b=one\na.c=two\n# a.b=three\n\na.b = four\n")).containsExactly("a.b");
        assertThat(repeated("a.b=one\na.b.c=a.b=two\n")).isEmpty();
    }

    @Test
    void what_is_inside_is_spelt_in_one_way() {
        for (Path file : Source.files(FILES, each -> each.toString().endsWith("_zh_Hant.properties"))) {
            assertThat(Source.read(file)).as(file.toString()).doesNotContain("裏");
        }
    }

    @Test
    void every_act_in_the_audit_trail_has_words() {
        assertThat(AuditActions.KNOWN)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(WORDS.knows("trust.did." + action))
                        .as(action)
                        .isTrue());
    }

    @Test
    void no_template_says_anything_itself() {
        for (Path template : Source.files(TEMPLATES, file -> file.toString().endsWith(".jte"))) {
            assertThat(LiteralText.in(Source.read(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void literal_text_in_a_template_would_be_seen() {
        assertThat(LiteralText.in("@param String x\n<p class=\"a\">登錄 ${x}</p>"))
                .isNotEmpty();
        assertThat(LiteralText.in("@param String x\n<input placeholder=\"Name\">"))
                .isNotEmpty();
        assertThat(LiteralText.in("@param String x\n@if(x.isEmpty())\n<p>${x} · 16/48</p>\n@endif"))
                .isEmpty();
    }

    @Test
    void the_same_gaps_are_filled_in_every_language() {
        for (String key : WORDS.keys(Language.HANT)) {
            Set<String> gaps = gaps(key, Language.HANT);
            assertThat(gaps(key, Language.EN)).as(key).isEqualTo(gaps);
            assertThat(gaps(key, Language.HANS)).as(key).isEqualTo(gaps);
        }
    }

    @Test
    void words_that_go_with_a_number_are_two_and_only_english_has_them() {
        Pattern forms = Pattern.compile("\\{\\d\\|[^{}|]*\\|[^{}|]*}");
        for (String key : WORDS.keys(Language.HANT)) {
            String english = WORDS.in(Language.EN).w(key);
            assertThat(forms.matcher(english).replaceAll("")).as(key).doesNotContain("|");
            assertThat(WORDS.in(Language.HANT).w(key)).as(key).doesNotContain("|");
        }
    }

    private static Set<String> repeated(String words) {
        Set<String> once = new TreeSet<>();
        return words.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2)[0].strip())
                .filter(key -> !once.add(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> gaps(String key, Language language) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = Pattern.compile("\\{\\d}").matcher(WORDS.in(language).w(key));
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }

    private static Stream<String> texts() {
        List<Path> files = Stream.concat(
                        Source.files(TEMPLATES, file -> file.toString().endsWith(".jte")).stream(),
                        Source.files(Source.MAIN, file -> file.toString().endsWith(".java")).stream())
                .toList();
        return files.stream().map(Source::read);
    }

    private static boolean isPrefix(String key) {
        return WORDS.keys(Language.HANT).stream().anyMatch(known -> known.startsWith(key + "."));
    }
}
