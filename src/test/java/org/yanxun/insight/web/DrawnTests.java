package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yanxun.shell.speech.Language;

class DrawnTests {

    private final AtomicInteger times = new AtomicInteger();
    private final Drawn drawn = new Drawn();

    @Test
    void a_part_is_drawn_once_for_each_language() {
        assertThat(sent(Language.HANT, "第一次")).isEqualTo("第一次");
        assertThat(sent(Language.HANT, "第二次")).isEqualTo("第一次");
        assertThat(sent(Language.EN, "first")).isEqualTo("first");
        assertThat(times).hasValue(2);
    }

    @Test
    void another_part_is_drawn_for_itself() {
        sent(Language.EN, "one");
        assertThat(sent(new Drawn(), Language.EN, "other")).isEqualTo("other");
    }

    @Test
    void words_stay_escaped() {
        assertThat(sent(Language.EN, "<b>")).isEqualTo("&lt;b&gt;");
    }

    private String sent(Language language, String words) {
        return sent(drawn, language, words);
    }

    private String sent(Drawn part, Language language, String words) {
        StringOutput page = new StringOutput();
        Content content = output -> {
            times.incrementAndGet();
            output.writeUserContent(words);
        };
        new OwaspHtmlTemplateOutput(page).writeUserContent(part.in(language, content));
        return page.toString();
    }
}
