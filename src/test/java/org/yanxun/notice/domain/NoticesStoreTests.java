package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.Notice;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.notice.domain.NoticeQuery.Kind;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.speech.Language;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class NoticesStoreTests {

    private final MovableClock clock = NoticeFixture.clock();
    private final JdbcClient client;
    private final NoticeFixture fixture;
    private final SeatNews news;
    private final Notices notices;
    private final Preferences preferences;
    private final PersonId person;
    private final Actor actor;

    NoticesStoreTests(TestDatabase database) {
        client = database.client();
        fixture = NoticeFixture.in(database.owner(), RosterFixture.on(client));
        news = new SeatNews(new Teller(client, clock, ""), new SchoolOffice(clock));
        notices = new Notices(
                new NoticeStore(client, new NoticeRows(JsonMapper.builder().build())), clock);
        preferences = new Preferences(client, clock);
        person = fixture.somebody().create();
        actor = fixture.teacher(person);
    }

    @Test
    void notices_are_read_latest_first_page_by_page() {
        tell(3);

        List<Notice> first = find(Kind.ALL, null, 2);
        List<Notice> second = find(Kind.ALL, first.getLast().id(), 2);

        assertThat(first).hasSize(2).isSortedAccordingTo((a, b) -> b.createdAt().compareTo(a.createdAt()));
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void an_opened_notice_is_read_and_the_moment_of_the_first_reading_stays() {
        tell(2);
        UUID id = find(Kind.ALL, null, 1).getFirst().id();
        Instant first = clock.instant();

        assertThat(notices.open(actor, id).link()).isEqualTo("/classes/" + fixture.trainingClass());
        clock.pass(Duration.ofHours(1));
        notices.open(actor, id);

        assertThat(notices.one(actor, id).readAt()).isEqualTo(first);
        assertThat(find(Kind.READ, null, 9)).extracting(Notice::id).containsExactly(id);
        assertThat(find(Kind.UNREAD, null, 9)).hasSize(1).extracting(Notice::id).doesNotContain(id);
    }

    @Test
    void anothers_notice_is_not_there() {
        tell(1);
        UUID id = find(Kind.ALL, null, 1).getFirst().id();
        Actor other = fixture.teacher(fixture.somebody().create());

        assertThat(notices.find(other, new NoticeQuery(Kind.ALL, null, 9))).isEmpty();
        assertThatThrownBy(() -> notices.one(other, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> notices.open(other, id)).isInstanceOf(NotThere.class);
        assertThat(notices.readAll(other, clock.instant())).isZero();
        assertThat(notices.one(actor, id).isUnread()).isTrue();
    }

    @Test
    void marking_all_as_read_leaves_what_was_told_since() {
        tell(2);
        Instant seen = clock.instant();
        clock.pass(Duration.ofMinutes(1));
        tell(1);

        assertThat(notices.readAll(actor, seen)).isEqualTo(2);

        assertThat(notices.glance(actor).unread()).isOne();
        assertThat(notices.readAll(actor, clock.instant())).isOne();
        assertThat(notices.readAll(actor, clock.instant())).isZero();
    }

    @Test
    void a_person_is_mailed_in_the_default_language_until_it_says_otherwise() {
        Glance before = notices.glance(actor);
        assertThat(before).isEqualTo(new Glance(0, true, "", "zh-Hant"));
        fixture.reachableAt("lin@school.example", person);

        preferences.speaks(actor, Language.EN, before);
        preferences.mail(actor, false);

        assertThat(notices.glance(actor)).isEqualTo(new Glance(0, false, "lin@school.example", "en"));
        preferences.mail(actor, true);
        assertThat(notices.glance(actor)).isEqualTo(new Glance(0, true, "lin@school.example", "en"));
    }

    @Test
    void a_language_that_is_known_already_is_not_written_again() {
        preferences.speaks(actor, Language.HANT, notices.glance(actor));

        assertThat(client.sql("select count(*) from notice.preference where person_id = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_told_cannot_be_changed_or_taken_away() {
        tell(1);

        for (String act : List.of("update notice.notice set matter = 'NOTHING'", "delete from notice.notice")) {
            assertThatThrownBy(() -> client.sql(act).update()).rootCause().hasMessageContaining("permission denied");
        }
    }

    private void tell(int times) {
        for (int i = 0; i < times; i++) {
            clock.pass(Duration.ofSeconds(1));
            news.on(new SeatsTaken(fixture.district(), fixture.trainingClass(), List.of(person), clock.instant()));
        }
    }

    private List<Notice> find(Kind kind, @Nullable UUID after, int limit) {
        return notices.find(actor, new NoticeQuery(kind, after, limit));
    }
}
