package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.PeopleQuery;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.insight.domain.Reach;
import org.yanxun.journey.Browser;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Language;

class BoardLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final Scope WHOLE = new Scope(DistrictId.fresh(), "/d/");

    private final Figures figures = SomeBoard.figures(true);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_the_board(Language language) {
        look("board", BoardScreens.of(figures, figures.plan().orElseThrow(), Sight.DECIDING), language);
        look("board-unset", board(SomeBoard.figures(false)), language);
        look("board-none", new NoPlanScreen(SomeBoard.YEAR, true, List.of(new PlanYear(2025))), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_what_opens_behind_a_figure(Language language) {
        look("schools", SchoolsScreen.of(figures, WHOLE, Measure.ONLINE), language);
        look("people", people(), language);
    }

    @Test
    void a_figure_on_the_board_is_a_link_to_what_it_counts() {
        try (BrowserContext window = Browser.browser().desktop()) {
            Page page = window.newPage();
            page.navigate(DRAWN.address("links", Drawn.html(board(figures), Language.HANT, Role.BUREAU)));
            assertThat(page.locator(".promise-card a.promise-share[href^='/board/2026/credits?category=']")
                            .count())
                    .isEqualTo(4);
            assertThat(page.locator("a.promise").count()).isGreaterThan(60);
            assertThat(page.locator(".strip-card").count()).isEqualTo(7);
            assertThat(page.locator(".promise-rest a").first().getAttribute("href"))
                    .startsWith("/board/promises/");
        }
    }

    @Test
    void the_board_stays_light() {
        String html = Drawn.html(board(figures), Language.HANT, Role.BUREAU);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(html).doesNotContain("style=\"", "onclick=");
    }

    private static BoardScreen board(Figures figures) {
        return BoardScreens.of(figures, figures.plan().orElseThrow(), Sight.DECIDING);
    }

    private static PeopleScreen people() {
        List<Reach> people = IntStream.range(0, 12)
                .mapToObj(n -> new Reach(
                        PersonId.fresh(),
                        "教師" + (n + 1),
                        "T" + (1000 + n),
                        Map.of(CreditCategory.CENTRALISED, Credits.of(16 + n), CreditCategory.ONLINE, Credits.of(n)),
                        Map.of(CreditCategory.ONLINE, Credits.of(Math.max(0, 8 - n)))))
                .toList();
        PeopleQuery query = new PeopleQuery(WHOLE, OrgId.fresh(), SomeBoard.YEAR, Measure.ALL, Only.ALL);
        return new PeopleScreen(query, "示範第1校", true, people);
    }

    private static void look(String name, Screen screen, Language language) {
        DRAWN.look(name, screen, language, Role.BUREAU);
    }
}
