package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** Draws screens by their real templates and serves them with the real style sheets, without the house around them. */
public final class Drawn implements AutoCloseable {

    private static final Words WORDS = new Words();
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Drawn.class.getClassLoader(), "org.yanxun");

    static {
        TEMPLATES.setBinaryStaticContent(true);
        TEMPLATES.setTrimControlStructures(true);
    }

    /** A picture takes as long as the look: all languages are kept where somebody wants to see them. */
    private static final boolean EVERY_PICTURE = "all".equals(System.getenv("YANXUN_PICTURES"));

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** Opens the door on a free port. */
    public Drawn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The screen as HTML. */
    public static String html(Screen screen, Language language, Role role) {
        OrgId home = OrgId.fresh();
        Actor actor = new Actor(PersonId.fresh(), "某人", role, home, new Scope(DistrictId.fresh(), "/d/"));
        Page page = new Page(
                WORDS.in(language),
                new Page.Address("/board", "", "_csrf", "token"),
                actor,
                List.of(new MenuItem(1, "insight.board", "/board", Set.of(role))),
                "");
        StringOutput output = new StringOutput();
        TEMPLATES.render(screen.template(), Map.of("page", page, "it", screen), output);
        return output.toString();
    }

    /** Where the screen can be looked at. */
    public String address(String name, String html) {
        pages.put("/" + name, html.getBytes(StandardCharsets.UTF_8));
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    /**
     * Looks at the screen on a desktop and on a phone: keeps both pictures (in Traditional Chinese, and in the others where
     * YANXUN_PICTURES is "all"), asks axe, and sees that nothing sticks out.
     * Colours do not depend on the language, nor does what axe has to say of a desktop: they are judged once.
     */
    public void look(String name, Screen screen, Language language, Role role) {
        String address = address(name + "-" + language.tag(), html(screen, language, role));
        boolean kept = EVERY_PICTURE || language == Language.HANT;
        check(Windows.DESKTOP, address, name + "-desktop-" + language.tag(), kept);
        check(Windows.PHONE, address, name + "-phone-" + language.tag(), kept);
        if (language == Language.HANT) {
            Axe.check(Windows.DESKTOP);
        }
        Axe.check(Windows.PHONE, language.tag());
    }

    private static void check(com.microsoft.playwright.Page page, String address, String name, boolean kept) {
        page.navigate(address);
        if (kept) {
            Browser.screenshot(page, name);
        }
        Object overflow =
                page.evaluate("wide => document.documentElement.scrollWidth - wide", page.viewportSize().width);
        assertThat(((Number) overflow).intValue()).as(name + " fits its window").isLessThanOrEqualTo(0);
    }

    /** Two windows for the whole run, which need not load style sheets and fonts again for each screen. */
    private static final class Windows {
        static final com.microsoft.playwright.Page DESKTOP =
                Browser.browser().desktop().newPage();
        static final com.microsoft.playwright.Page PHONE =
                Browser.browser().phone().newPage();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] page = pages.get(path);
        byte[] body = page == null ? resource(path) : page;
        exchange.getResponseHeaders().set("Content-Type", type(path, page != null));
        exchange.getResponseHeaders().set("Cache-Control", page == null ? "max-age=3600" : "no-store");
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] resource(String path) throws IOException {
        String place = path.startsWith("/webjars/") ? "/META-INF/resources" + path : path;
        try (InputStream stream = Drawn.class.getResourceAsStream(place)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }

    private static String type(String path, boolean isPage) {
        if (isPage) {
            return "text/html;charset=UTF-8";
        }
        return path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
