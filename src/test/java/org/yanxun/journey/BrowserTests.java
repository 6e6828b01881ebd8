package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowserTests {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-Hant">
              <head><title>研訓</title><meta name="viewport" content="width=device-width"></head>
              <body><main><h1>我的學年</h1><p id="said">集中培訓16學分</p></main>
              <script>document.getElementById('said').textContent = '校本研訓24學分'</script></body>
            </html>
            """;

    private static final String UNLABELLED = """
            <!doctype html>
            <html lang="zh-Hant">
              <head><title>研訓</title></head>
              <body><main><h1>登入</h1><input name="staff"></main></body>
            </html>
            """;

    @Test
    void a_phone_shows_a_chinese_page_in_its_own_width() {
        try (BrowserContext phone = browser().phone()) {
            Page page = shown(phone, PAGE);

            assertThat(page.title()).isEqualTo("研訓");
            assertThat(page.textContent("#said")).isEqualTo("校本研訓24學分");
            assertThat(page.evaluate("window.innerWidth")).isEqualTo(390);
            assertThat(page.evaluate("navigator.maxTouchPoints > 0")).isEqualTo(true);
            assertThat(Browser.screenshot(page, "browser-phone")).isNotEmptyFile();
        }
    }

    @Test
    void a_desktop_is_1366_pixels_wide() {
        try (BrowserContext desktop = browser().desktop()) {
            assertThat(shown(desktop, PAGE).evaluate("window.innerWidth")).isEqualTo(1366);
        }
    }

    @Test
    void without_javascript_no_script_of_the_page_runs() {
        try (BrowserContext phone = browser().withoutJavaScript(Window.PHONE)) {
            assertThat(shown(phone, PAGE).textContent("#said")).isEqualTo("集中培訓16學分");
        }
    }

    @Test
    void chinese_text_is_drawn_with_a_font_that_has_it() {
        try (BrowserContext desktop = browser().desktop()) {
            Page page = shown(desktop, PAGE);

            assertThat(drawn(page, "研")).isNotEqualTo(drawn(page, "訓"));
        }
    }

    @Test
    void axe_accepts_a_clean_page() {
        try (BrowserContext desktop = browser().desktop()) {
            Axe.check(shown(desktop, PAGE));
        }
    }

    @Test
    void axe_names_the_rule_a_page_breaks() {
        try (BrowserContext desktop = browser().desktop()) {
            Page page = shown(desktop, UNLABELLED);

            assertThatThrownBy(() -> Axe.check(page))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label");
        }
    }

    @Test
    void axe_names_what_is_broken_in_a_page_without_scripts_and_in_what_is_shown_in_their_place() {
        String instead = PAGE.replace("</body>", "<noscript><input type=\"text\"></noscript></body>");
        try (BrowserContext phone = browser().withoutJavaScript(Window.PHONE)) {
            Axe.checkWithoutScripts(served(phone, PAGE));
            Page page = served(phone, instead);

            assertThat(instead).contains("<noscript>");
            assertThatThrownBy(() -> Axe.checkWithoutScripts(page))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label");
        }
    }

    @Test
    void axe_finds_the_one_faint_sign_among_many_that_stand_out_whatever_makes_it_faint() {
        List<String> faint = List.of(
                "<p style='color:#aaa'>淡淡的</p>",
                "<div style='background:#222'><p>暗暗的</p></div>",
                "<div style='opacity:.3'><p>薄薄的</p></div>",
                "<p hidden style='color:#aaa'>藏起來</p><p style='color:#aaa'>淡淡的</p>",
                "<button disabled style='color:#aaa;background:#fff'>關起來</button>"
                        + "<button style='color:#aaa;background:#fff'>打開來</button>",
                "<input aria-label='名' value='淡淡的' style='color:#aaa;background:#fff'>");
        try (BrowserContext desktop = browser().desktop()) {
            for (String one : faint) {
                Page page = shown(desktop, PAGE.replace("<p id", "<p>明明白白</p>" + one + "<p>明明白白</p><p id"));

                assertThatThrownBy(() -> Axe.check(page))
                        .as(one)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("color-contrast");
                page.close();
            }
        }
    }

    private static Page shown(BrowserContext context, String html) {
        Page page = context.newPage();
        page.setContent(html);
        return page;
    }

    /** A character as pixels; characters no font has all look the same. */
    private static Object drawn(Page page, String character) {
        return page.evaluate("""
                character => {
                  const canvas = document.createElement('canvas');
                  const pen = canvas.getContext('2d');
                  pen.font = '40px sans-serif';
                  pen.fillText(character, 20, 60);
                  return canvas.toDataURL();
                }
                """, character);
    }

    private static Page served(BrowserContext window, String html) {
        Page page = window.newPage();
        page.route(
                "http://house.example/",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate("http://house.example/");
        return page;
    }
}
