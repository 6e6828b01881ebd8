package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Map;
import org.yanxun.shell.speech.Language;

/** The accessibility judge: axe-core's rules up to WCAG 2.2 AA, and its best practices. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** The one rule that looks at what lies behind every sign. */
    private static final String CONTRAST = "color-contrast";

    /** The rules about colours, which take more than half of the time. */
    private static final List<String> COLOURS = List.of(CONTRAST, "link-in-text-block");

    /**
     * What is asked in the page itself: the rules that are broken, and nothing of those that are kept. Signs of one colour,
     * size and weight on the same grounds stand out alike, so of all that look alike the first and the last are judged.
     */
    private static final String BROKEN = """
            async ({tags, left, contrast}) => {
                const grounds = new Map([[null, '']]);
                const ground = each => {
                    if (!grounds.has(each)) {
                        const style = getComputedStyle(each);
                        grounds.set(each, [ground(each.parentElement), style.backgroundColor, style.backgroundImage,
                                style.opacity].join('|'));
                    }
                    return grounds.get(each);
                };
                const look = each => {
                    const style = getComputedStyle(each);
                    return [style.color, style.fontSize, style.fontWeight, style.textShadow, style.position,
                            each.closest(':disabled, [aria-disabled=true]') === null, ground(each)].join();
                };
                const hasSigns = each => each.checkVisibility({visibilityProperty: true})
                        && (each.matches('input, select, textarea')
                        || [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()));
                const off = Object.fromEntries([...left, contrast].map(rule => [rule, {enabled: false}]));
                const told = {resultTypes: ['violations']};
                const found = [await axe.run({...told, runOnly: {type: 'tag', values: tags}, rules: off})];
                if (!left.includes(contrast)) {
                    const alike = Map.groupBy([...document.querySelectorAll('body *')].filter(hasSigns), look);
                    const judged = [...alike.values()].flatMap(each => [each.at(0), each.at(-1)]);
                    found.push(await axe.run({include: judged}, {...told, runOnly: [contrast]}));
                }
                return found.flatMap(each => each.violations).map(rule => rule.id + ': ' + rule.help + '\\n' +
                        rule.nodes.map(node => '  ' + node.target + ' ' + node.html).join('\\n'));
            }
            """;

    /**
     * Fails where the page breaks a rule, naming the rule and the elements. The house has no frames of other origins, so
     * the page judges itself, and only what is wrong leaves it: the same rules in a fraction of the time.
     */
    public static void check(Page page) {
        judge(page, List.of());
    }

    /**
     * The same of a page that is looked at in every language: colours are judged in Traditional Chinese only; names, sizes
     * and places, which words change, in English as well. Simplified Chinese is the traditional sign by sign.
     */
    public static void check(Page page, String language) {
        if (!language.equals(Language.HANS.tag())) {
            judge(page, language.equals(Language.HANT.tag()) ? List.of() : COLOURS);
        }
    }

    private static void judge(Page page, List<String> left) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.evaluate(AxeBuilder.getAxeScript());
        List<?> broken = (List<?>) page.evaluate(BROKEN, Map.of("tags", RULES, "left", left, "contrast", CONTRAST));
        assertThat(broken).as(page.url()).isEmpty();
    }

    /**
     * The same in a window that runs no scripts, and no judge's either: what stands there is opened once more, without its
     * scripts and with what is shown in place of them, in a window that may.
     */
    public static void checkWithoutScripts(Page page) {
        String shown =
                page.content().replaceAll("(?s)<script\\b.*?</script>", "").replaceAll("<(/?)noscript\\b", "<$1div");
        ViewportSize size = page.viewportSize();
        var options = new Browser.NewContextOptions().setViewportSize(size.width, size.height);
        try (BrowserContext window = page.context().browser().newContext(options)) {
            Page same = window.newPage();
            same.route(
                    page.url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(shown)));
            same.navigate(page.url());
            judge(same, List.of());
        }
    }
}
