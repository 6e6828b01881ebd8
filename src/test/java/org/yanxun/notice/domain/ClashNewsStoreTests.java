package org.yanxun.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;
import org.yanxun.programme.event.ProgrammeEvent.ClassChanged;
import org.yanxun.programme.event.ProgrammeEvent.SessionsAdded;
import org.yanxun.roster.RosterFixture;

/** Whoever a change puts in two places at once is told of it, once and of nothing else. */
@StoreTest
class ClashNewsStoreTests {

    private static final String MORNING = "2026-03-10T10:00:00+08:00";
    private static final String A_WEEK_LATER = "2026-03-17T10:00:00+08:00";

    private final NoticeFixture fixture;
    private final ClassNews news;

    ClashNewsStoreTests(TestDatabase database) {
        fixture = NoticeFixture.in(database.owner(), RosterFixture.on(database.client()));
        news = new ClassNews(new Teller(database.client(), NoticeFixture.clock(), ""));
    }

    @Test
    void whoever_now_is_somewhere_else_at_the_new_time_is_told() {
        PersonId seated = fixture.seated();
        PersonId free = fixture.seated();
        fixture.teaches(seated, MORNING);

        news.on(moved(fixture.session()));

        assertThat(clashesOf(seated)).singleElement().asString().contains("班主任研修第一期", "另一個班", "2026-03-10T");
        assertThat(clashesOf(free)).isEmpty();
    }

    @Test
    void a_change_that_moves_one_session_and_adds_another_tells_of_each_only_what_is_in_its_way() {
        PersonId seated = fixture.seated();
        PersonId later = fixture.seated();
        fixture.teaches(seated, MORNING);
        fixture.sitsElsewhere(later, A_WEEK_LATER);
        UUID more = fixture.sessionAt(A_WEEK_LATER);

        news.on(moved(fixture.session()));
        news.on(added(more, 0));

        assertThat(clashesOf(seated)).singleElement().asString().contains("2026-03-10T");
        assertThat(clashesOf(later)).singleElement().asString().contains("2026-03-17T");
    }

    @Test
    void a_clash_that_was_told_is_not_told_anew_when_a_further_session_comes() {
        PersonId seated = fixture.seated();
        fixture.teaches(seated, MORNING);

        news.on(moved(fixture.session()));
        news.on(moved(fixture.session()));
        news.on(added(fixture.sessionAt(A_WEEK_LATER), 60));

        assertThat(clashesOf(seated)).hasSize(1);
    }

    @Test
    void whoever_teaches_what_moved_and_sits_in_another_class_then_is_told_as_well() {
        PersonId trainer = fixture.somebody().create();
        PersonId another = fixture.somebody().create();
        UUID more = fixture.sessionAt(A_WEEK_LATER);
        fixture.taughtBy(fixture.session(), trainer);
        fixture.taughtBy(more, another);
        fixture.sitsElsewhere(trainer, MORNING);
        fixture.sitsElsewhere(another, A_WEEK_LATER);

        news.on(moved(fixture.session()));

        assertThat(clashesOf(trainer)).singleElement().asString().contains("班主任研修第一期", "另一個班", "2026-03-10T");
        assertThat(clashesOf(another)).isEmpty();
    }

    private List<String> clashesOf(PersonId person) {
        return fixture.toldTo(person).stream()
                .filter(told -> told.startsWith("CLASS_CLASHES"))
                .toList();
    }

    private ClassChanged moved(UUID session) {
        return new ClassChanged(
                fixture.district(),
                fixture.trainingClass(),
                List.of("programme.change.time"),
                List.of(),
                List.of(session),
                List.of(),
                NoticeFixture.NOON);
    }

    private SessionsAdded added(UUID session, long seconds) {
        return new SessionsAdded(
                fixture.district(), fixture.trainingClass(), List.of(session), NoticeFixture.NOON.plusSeconds(seconds));
    }
}
