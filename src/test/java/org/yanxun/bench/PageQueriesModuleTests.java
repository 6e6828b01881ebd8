package org.yanxun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.attendance.Sittings;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.roster.Term.PostKind;

/** Every page asks the database a few questions, however many rows it shows: far fewer than the rows there are here. */
@HouseTest
class PageQueriesModuleTests {

    private static final int ROWS = 24;

    private final TestActors people;
    private final Programmes programmes;
    private final Sittings sittings;
    private final Clock clock;

    private final List<SessionPlan> sessions = new ArrayList<>();
    private final List<UUID> classes = new ArrayList<>();
    private final Statements statements = Statements.heard();

    @Autowired
    PageQueriesModuleTests(ApplicationContext house, Programmes programmes, Sittings sittings, Clock clock) {
        this.people = TestActors.in(house);
        this.programmes = programmes;
        this.sittings = sittings;
        this.clock = clock;
    }

    @BeforeEach
    void fill() {
        Actor college = people.actor(Role.COLLEGE);
        var programme = new Programme(
                UUID.randomUUID(), "教師專業發展培訓", PlanYear.of(LocalDate.now(clock)), Programme.Stream.TEACHER);
        programmes.open(college, programme);
        List<UUID> ids = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            SessionPlan session = session(clock.instant().plus(Duration.ofHours(30L + 24L * row)));
            var plan = new SomeClass(programme.id(), people.college())
                    .titled("第 " + row + " 班")
                    .with(session)
                    .plan();
            programmes.publish(
                    college, plan.id(), programmes.draft(college, plan).version());
            sessions.add(session);
            classes.add(plan.id());
            ids.add(session.id());
        }
        List<PersonId> expected = new ArrayList<>(List.of(people.person(Role.TEACHER)));
        for (int row = 1; row < ROWS; row++) {
            expected.add(people.addTeacher("教師" + row, people.school()));
        }
        sittings.expect(people.district(), ids, expected);
    }

    @AfterEach
    void hush() {
        statements.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyones_home_asks_little(Role role) {
        // One a card, over five rooms; enrolment brought two more cards; one for the menu's count of notices.
        assertThat(asked(role, "/")).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void a_year_asks_for_each_of_its_parts_once() {
        assertThat(asked(Role.TEACHER, "/year")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void the_board_asks_nothing_that_it_was_asked_a_moment_ago() {
        // Here no plan is adopted, and a missing plan is asked for anew each time.
        assertThat(asked(Role.BUREAU, "/board")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void the_classes_of_an_organiser_come_in_one_answer() {
        assertThat(asked(Role.COLLEGE, "/programme")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_catalogue_asks_nothing_that_everybody_shares_and_for_the_reader_once() {
        asked(Role.TEACHER, "/classes");
        // The reader's own part is asked for together with others', on a thread of its own, in one statement.
        assertThat(asked(Role.TEACHER, "/classes")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_class_and_ones_own_seats_ask_little() {
        String one = "/classes/" + classes.getFirst();

        // One of them is the menu's, which counts unread notices.
        assertThat(asked(Role.TEACHER, one)).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        assertThat(asked(Role.COLLEGE, one + "/people")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(asked(Role.TEACHER, "/seats")).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(asked(Role.LIAISON, "/consents")).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(asked(Role.COLLEGE, "/programme" + one)).isNotEmpty().hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void the_roll_of_a_sitting_asks_little() {
        assertThat(asked(Role.COLLEGE, "/sittings/" + sessions.getFirst().id()))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void the_phones_page_asks_little() {
        assertThat(asked(Role.TEACHER, "/check-in")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_forms_beside_a_persons_posts_ask_for_all_places_together_and_only_for_a_duty() {
        PersonId person = people.person(Role.TEACHER);
        for (int row = 0; row < ROWS; row++) {
            LocalDate from = LocalDate.of(1980 + row, 9, 1);
            people.post(person, people.school(), PostKind.STAFF, new Period(from, from.plusMonths(9)));
        }
        String file = "/roster/people/" + person;

        // Whether the person is there, six parts of the file, the menu's notices; and the places.
        assertThat(asked(Role.BUREAU, file + "/duties/new")).isNotEmpty().hasSizeLessThanOrEqualTo(9);
        assertThat(asked(Role.BUREAU, file + "/service/new")).isNotEmpty().hasSizeLessThanOrEqualTo(8);
    }

    /** What a page sends, opened for the second time so that nobody has to find out first who is asking. */
    private List<String> asked(Role role, String path) {
        Visitor visitor = people.visitor(role);
        assertThat(visitor.get("/about").status()).isEqualTo(200);
        statements.since();
        assertThat(visitor.get(path).status()).isEqualTo(200);
        List<String> asked = statements.since();
        assertThat(asked.size()).isLessThan(ROWS);
        return asked;
    }

    private static SessionPlan session(Instant from) {
        return new SessionPlan(
                UUID.randomUUID(),
                "課例研討",
                new SessionPlan.Span(from, from.plus(Duration.ofHours(3))),
                "進修學校 302",
                SessionPlan.Trainer.NOBODY,
                BigDecimal.valueOf(3),
                false);
    }
}
