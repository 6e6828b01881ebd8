package org.yanxun.enrolment.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.enrolment.lists.ClassPeople.Count;
import org.yanxun.enrolment.lists.ClassPeople.Member;
import org.yanxun.enrolment.lists.SeatState;
import org.yanxun.enrolment.web.Listed;
import org.yanxun.journey.Browser;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.Role;
import org.yanxun.shell.speech.Language;

class PeopleLookJourneyTests {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_college_can_read_who_comes(Language language) {
        DRAWN.look("people", screen(), language, Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void on_a_phone_the_list_is_read_from_top_to_bottom_and_the_day_says_what_it_is_of(Language language) {
        try (BrowserContext phone = Browser.browser().phone()) {
            Page page = phone.newPage();
            page.navigate(DRAWN.address("people-" + language.tag(), Drawn.html(screen(), language, Role.COLLEGE)));

            assertThat(page.evaluate("""
                    (() => {
                        const box = document.querySelector('.table-box');
                        return box.scrollWidth <= box.clientWidth;
                    })()""")).isEqualTo(true);
            Locator first = page.locator(".table-box tbody tr").first();
            double name = first.locator("th").boundingBox().y;
            Locator day = first.locator("td").last();
            assertThat(day.boundingBox().y).isGreaterThan(name);
            assertThat(day.boundingBox().x).isEqualTo(first.locator("th").boundingBox().x);
            assertThat(day.getAttribute("data-label"))
                    .isEqualTo(page.locator("thead th").last().textContent());
        }
    }

    private static PeopleScreen screen() {
        List<Member> members = new ArrayList<>();
        for (String name : List.of("歐陽清", "林小溪", "𠮷田文")) {
            members.add(new Member(UUID.randomUUID(), SeatState.SEATED, name, "T0123", "蛟川國小", "寫作教學", NOW));
        }
        members.add(new Member(
                UUID.randomUUID(),
                SeatState.AWAITING_CONSENT,
                "白雲",
                null,
                null,
                "Reading and writing in the middle grades, second edition",
                NOW));
        var heading = new PeopleScreen.Heading("閱讀教學", 30, new Count(3, 1, 3));
        return new PeopleScreen(UUID.randomUUID(), heading, new Listed<>(members, "x"));
    }

    @Test
    void the_class_s_page_tells_who_comes_and_of_clashes_only_where_there_are_some() {
        UUID id = UUID.randomUUID();

        assertThat(Drawn.html(new ClashesScreen(id, heading(2)), Language.HANT, Role.COLLEGE))
                .contains("已報 3 人，共 30 席", "有 2 人在將來的場次時間另有安排", "/classes/" + id + "/people");
        assertThat(Drawn.html(new ClashesScreen(id, heading(0)), Language.HANT, Role.COLLEGE))
                .contains("等學校同意 1 人")
                .doesNotContain("另有安排");
    }

    private static PeopleScreen.Heading heading(int clashing) {
        return new PeopleScreen.Heading("閱讀教學", 30, new Count(3, 1, clashing));
    }
}
