package org.yanxun.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotScale;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The one Chromium of a test run, started at first use with an empty profile and closed with the JVM. Each window is a
 * fresh context: no cookies, nothing remembered. To be used from one thread, as tests here run.
 */
public final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds, for whatever is to be seen or done on a page; a page itself may take twice as long. */
    private static final int PATIENCE = 60_000;

    private final com.microsoft.playwright.Browser chromium;

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** The browser of this JVM. */
    public static Browser browser() {
        return Started.ONCE;
    }

    /** A phone's window: 390 × 844, touch. */
    public BrowserContext phone() {
        return open(Window.PHONE, UnaryOperator.identity());
    }

    /** A desktop's window: 1366 × 768. */
    public BrowserContext desktop() {
        return open(Window.DESKTOP, UnaryOperator.identity());
    }

    /** A window of the given size in which no script runs. */
    public BrowserContext withoutJavaScript(Window window) {
        return open(window, options -> options.setJavaScriptEnabled(false));
    }

    /** A window of the given size, with further options of the caller's. */
    public BrowserContext open(
            Window window, UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> further) {
        BrowserContext opened = chromium.newContext(further.apply(window.options()));
        opened.setDefaultTimeout(PATIENCE);
        opened.setDefaultNavigationTimeout(2 * PATIENCE);
        return opened;
    }

    /** Keeps the whole page, a dot for a CSS pixel, as {@code target/screenshots/<name>.jpg} and returns where. */
    public static Path screenshot(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".jpg");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(file).setFullPage(true).setScale(ScreenshotScale.CSS));
        return file;
    }

    private static final class Started {
        private static final Browser ONCE = start();

        private static Browser start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var quiet = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            Playwright playwright = Playwright.create(quiet);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser closes"));
            return new Browser(playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.place())
                            .setHeadless(true)
                            .setTimeout(2 * PATIENCE)
                            .setArgs(FLAGS)));
        }
    }
}
