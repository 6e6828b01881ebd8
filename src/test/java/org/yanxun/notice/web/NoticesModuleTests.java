package org.yanxun.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;
import org.yanxun.database.HouseTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Soon;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.notice.domain.NoticeQuery;
import org.yanxun.notice.domain.Notices;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.shell.route.CurrentActor;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

@HouseTest
class NoticesModuleTests {

    private final MockMvcTester web;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Notices notices;
    private final NoticeCards cards;
    private final NoticeFixture fixture;
    private final PersonId person;
    private final Actor actor;

    @Autowired
    NoticesModuleTests(
            WebApplicationContext context,
            TransactionOperations transactions,
            Notices notices,
            NoticeCards cards,
            RosterIntake intake) {
        web = MockMvcTester.from(context);
        events = context;
        this.transactions = transactions;
        this.notices = notices;
        this.cards = cards;
        fixture = NoticeFixture.in(TestDatabase.shared().owner(), RosterFixture.in(intake));
        person = fixture.somebody().create();
        actor = fixture.teacher(person);
    }

    @BeforeEach
    void told() {
        tell();
        Soon.until(() -> unread(actor), unread -> unread > 0);
    }

    @Test
    void an_event_of_the_house_becomes_a_notice_on_the_page() {
        assertThat(text(as(actor, get("/notices"))))
                .contains("「班主任研修第一期」有您的名額", "有 1 則通知還沒有讀", "一號樓 201")
                .doesNotContain("電郵");
    }

    @Test
    void the_page_speaks_every_language() {
        for (Language language : Language.values()) {
            var request = get("/notices").cookie(new Cookie("lang", language.tag()));
            assertThat(text(as(actor, request)))
                    .contains(new Words().in(language).w("notice.title"))
                    .doesNotContain("notice.");
        }
        assertThat(notices.glance(actor).language()).isEqualTo("en");
    }

    @Test
    void opening_a_notice_marks_it_read_and_leads_to_what_it_is_about() {
        var result = as(actor, post("/notices/" + only() + "/open"));

        assertThat(result).hasStatus(303);
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/classes/" + fixture.trainingClass());
        assertThat(unread(actor)).isZero();
        assertThat(text(as(actor, get("/notices")))).contains("讀過的").doesNotContain("全部記為已讀");
    }

    @Test
    void all_are_marked_as_read_at_once() {
        var result =
                as(actor, post("/notices/read").param("until", Instant.now().toString()));

        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/notices?said=notice.done.read");
        assertThat(unread(actor)).isZero();
    }

    @Test
    void anothers_notice_answers_as_if_it_did_not_exist() {
        Actor other = fixture.teacher(fixture.somebody().create());

        assertThat(as(other, post("/notices/" + only() + "/open"))).hasStatus(404);
        assertThat(as(other, get("/api/v1/notices/" + only()))).hasStatus(404);
        assertThat(as(other, post("/api/v1/notices/" + only() + "/read"))).hasStatus(404);
        assertThat(text(as(other, get("/notices")))).contains("還沒有通知");
        assertThat(unread(actor)).isOne();
    }

    @Test
    void who_is_not_signed_in_sees_no_notices() {
        assertThat(web.perform(get("/api/v1/notices"))).hasStatus(401);
        assertThat(web.perform(get("/notices"))).hasStatus(303);
    }

    @Test
    void the_api_lists_reads_and_counts() {
        assertThat(text(as(actor, get("/api/v1/notices").param("unread", "true"))))
                .contains("\"unread\":1", "\"matter\":\"SEAT_TAKEN\"", "有您的名額", "\"next\":null");

        assertThat(text(as(actor, post("/api/v1/notices/" + only() + "/read")))).contains("\"readAt\":\"");
        assertThat(text(as(actor, post("/api/v1/notices/read")))).contains("\"read\":0");
        for (String ages : List.of("+300000-01-01T00:00:00Z", "-300000-01-01T00:00:00Z")) {
            assertThat(as(actor, post("/api/v1/notices/read").param("until", ages)))
                    .hasStatusOk();
        }
        assertThat(text(as(actor, get("/api/v1/notices").param("unread", "true"))))
                .contains("\"items\":[]", "\"unread\":0");
    }

    @Test
    void mail_can_be_stopped_and_started_again() {
        var stop = put("/api/v1/notices/preference")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"mail\":false}");
        assertThat(text(as(actor, stop))).contains("\"mail\":false");

        assertThat(as(actor, post("/notices/mail").param("wanted", "true"))).hasStatus(303);
        assertThat(text(as(actor, get("/api/v1/notices/preference")))).contains("\"mail\":true");
    }

    @Test
    void the_home_page_tells_of_unread_notices_and_is_silent_without() {
        var speech = new Words().in(Language.HANT);
        assertThat(cards.cardsFor(actor, speech))
                .singleElement()
                .satisfies(card -> assertThat(card.facts()).containsExactly("有 1 則通知還沒有讀。"));

        notices.readAll(actor, Instant.now());

        assertThat(cards.cardsFor(actor, speech)).isEmpty();
    }

    private void tell() {
        var taken = new SeatsTaken(fixture.district(), fixture.trainingClass(), List.of(person), Instant.now());
        transactions.executeWithoutResult(status -> events.publishEvent(taken));
    }

    private long unread(Actor whose) {
        return notices.glance(whose).unread();
    }

    private String only() {
        var query = new NoticeQuery(NoticeQuery.Kind.ALL, null, 1);
        return notices.find(actor, query).getFirst().id().toString();
    }

    private MvcTestResult as(Actor who, MockHttpServletRequestBuilder request) {
        return web.perform(request.with(sent -> {
            CurrentActor.set(sent, who);
            return sent;
        }));
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
