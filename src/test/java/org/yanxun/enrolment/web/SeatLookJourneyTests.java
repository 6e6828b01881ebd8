package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.enrolment.domain.Catalogue.Filter;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.enrolment.domain.Offer;
import org.yanxun.enrolment.lists.Consents;
import org.yanxun.enrolment.lists.OwnSeats;
import org.yanxun.enrolment.lists.SeatState;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.place.Month;
import org.yanxun.shell.speech.Language;

/** Enrolment's pages as they are drawn: in every language, on a desktop and on a phone, judged by axe. */
class SeatLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Verdict.Refused CLASH =
            new Verdict.Refused("enrolment.rule.clash", List.of("新課程新教材疑難問題解決專題研修"));
    private static final Verdict.Refused YEARS = new Verdict.Refused("enrolment.rule.teachingYears", List.of(5, 11));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_the_catalogue(Language language) {
        List<Seen> seen = List.of(
                SomeOffer.titled("閱讀教學").edition(6).seen(),
                SomeOffer.titled("新課程新教材疑難問題解決專題研修班（國小語文）").seen(CLASH),
                SomeOffer.titled("三人沙龍").taken(30).seen(),
                SomeOffer.titled("骨幹研修").withConsent().held(true),
                SomeOffer.titled("課例研討").held(false),
                SomeOffer.titled("青年教師").seen(YEARS, CLASH));
        DRAWN.look("classes", catalogue(seen, "/classes?after=x"), language, Role.TEACHER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_a_class_and_what_it_is_to_them(Language language) {
        var forSome = new Offer.Audience(Set.of("PRIMARY"), Set.of("CHINESE"), Set.of("TEACHER"), null, 5, true, true);
        look("class-free", SomeOffer.titled("閱讀教學").edition(6).seen(), language);
        look("class-against", SomeOffer.titled("青年教師").forThose(forSome).seen(YEARS, CLASH), language);
    }

    @Test
    void a_class_can_be_read_however_it_stands() {
        look("class-seated", SomeOffer.titled("課例研討").held(false), Language.HANT);
        look("class-awaiting", SomeOffer.titled("骨幹研修").withConsent().held(true), Language.HANT);
        look("class-full", SomeOffer.titled("三人沙龍").taken(30).seen(), Language.HANT);
        look("class-off", SomeOffer.titled("取消的班").calledOff().seen(open()), Language.HANT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_read_their_seats(Language language) {
        List<OwnSeats.Seat> seats = new ArrayList<>();
        for (SeatState state : SeatState.values()) {
            seats.add(seat(state, "2026-12-05T05:30:00Z", state == SeatState.DECLINED ? "期末人手不足" : null));
            seats.add(seat(state, "2026-10-03T05:30:00Z", null));
        }
        DRAWN.look("seats", new SeatsScreen(new Listed<>(seats, "0_1_x"), NOW), language, Role.TEACHER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_school_can_say_its_word(Language language) {
        List<Consents.Waiting> desk = List.of(
                waiting(SeatState.AWAITING_CONSENT, null),
                waiting(SeatState.AWAITING_CONSENT, null),
                waiting(SeatState.SEATED, "好好學"),
                waiting(SeatState.DECLINED, "期末人手不足，下一期再去"));
        DRAWN.look("consents", new ConsentsScreen(new Listed<>(desk, "1_1_x")), language, Role.LIAISON);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_month_and_its_private_address_are_readable(Language language) {
        LocalDate day = LocalDate.of(2026, 12, 5);
        var entry = new Month.Entry("13:30", "閱讀教學 · 第一講", "進修學校 302", "/classes/x", false);
        Month month = Month.of(YearMonth.from(day), day, Map.of(day, List.of(entry)));
        DRAWN.look(
                "own-month",
                new CalendarScreen(month, "https://yanxun.example/calendar/abc.ics"),
                language,
                Role.TEACHER);
    }

    @Test
    void an_empty_page_says_why_it_is_empty_and_what_to_do() {
        String seats = Drawn.html(new SeatsScreen(new Listed<>(List.of(), null), NOW), Language.HANT, Role.TEACHER);
        String desk = Drawn.html(new ConsentsScreen(new Listed<>(List.of(), null)), Language.HANT, Role.LIAISON);
        String classes = Drawn.html(catalogue(List.of(), ""), Language.HANT, Role.TEACHER);

        assertThat(seats).contains("接下來沒有報名的班", "href=\"/classes\"");
        assertThat(desk).contains("現在沒有要回覆的");
        assertThat(classes).contains("現在沒有合適的班");
    }

    @Test
    void the_only_seal_of_a_line_is_for_taking_its_seat() {
        String page = Drawn.html(
                catalogue(
                        List.of(
                                SomeOffer.titled("甲").seen(),
                                SomeOffer.titled("乙").seen(CLASH),
                                SomeOffer.titled("丙").taken(30).seen(),
                                SomeOffer.titled("丁").held(false)),
                        ""),
                Language.HANT,
                Role.TEACHER);

        assertThat(page).containsOnlyOnce("btn-seal");
        assertThat(page).contains("和您的「新課程新教材疑難問題解決專題研修」時間衝突", "額滿", "已報上");
    }

    @Test
    void a_whole_page_of_long_lines_stays_far_below_a_hundred_thousand_bytes() {
        List<Seen> seen = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            seen.add(SomeOffer.titled("長".repeat(100)).edition(99).seen());
        }

        String page = Drawn.html(catalogue(seen, "/classes?after=x"), Language.HANT, Role.TEACHER);

        assertThat(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(50_000);
    }

    private static void look(String name, Seen seen, Language language) {
        DRAWN.look(name, new OfferScreen(seen, Optional.empty(), NOW), language, Role.TEACHER);
    }

    private static CatalogueScreen catalogue(List<Seen> seen, String next) {
        var filter = new Filter(CreditCategory.CENTRALISED, YearMonth.of(2026, 12), true, null);
        return new CatalogueScreen(
                filter, seen, new OfferLines(), List.of(YearMonth.of(2026, 11), YearMonth.of(2026, 12)), next);
    }

    private static OwnSeats.Seat seat(
            SeatState state, String begins, @org.jspecify.annotations.Nullable String reason) {
        Instant from = Instant.parse(begins);
        var held = new OwnSeats.Held("閱讀教學", CreditCategory.ONLINE, from, from.plusSeconds(10_800), "3", 1, true);
        return new OwnSeats.Seat(UUID.randomUUID(), UUID.randomUUID(), state, held, reason);
    }

    private static Consents.Waiting waiting(SeatState state, @org.jspecify.annotations.Nullable String reason) {
        Instant from = Instant.parse("2026-12-05T05:30:00Z");
        return new Consents.Waiting(
                UUID.randomUUID(),
                state,
                new Consents.Who("林小溪", "T0123", NOW, true),
                new Consents.Wanted(UUID.randomUUID(), "骨幹教師專題研修", from, from.plusSeconds(10_800)),
                reason);
    }

    private static Verdict.Refused open() {
        return new Verdict.Refused("enrolment.rule.open", List.of());
    }
}
