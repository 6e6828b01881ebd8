package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.domain.Candidate.Post;
import org.yanxun.enrolment.domain.PersonFacts.Days;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Term.PostKind;

@StoreTest
class PersonFactsStoreTests {

    private final PlainEnrolments plain;
    private final Actor lin;

    PersonFactsStoreTests(JdbcClient client, TransactionTemplate transactions) {
        plain = new PlainEnrolments(client, transactions);
        lin = plain.teacher();
    }

    @Test
    void a_person_is_known_by_posts_seats_and_sessions_to_come() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);

        PersonFacts facts = facts(lin);

        assertThat(facts.posts())
                .extracting(
                        each -> each.post().kind(),
                        each -> each.post().stage(),
                        each -> each.post().subject())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TEACHER", "PRIMARY", "CHINESE"));
        assertThat(facts.posts().getFirst().post().path())
                .contains(plain.school().toString());
        assertThat(facts.applicationTo(reading))
                .hasValueSatisfying(live -> assertThat(live.state()).isEqualTo(State.SEATED));
        assertThat(facts.sessions()).hasSize(2);
    }

    @Test
    void a_seat_given_back_leaves_nothing_behind() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);
        plain.door().withdraw(lin, reading);

        assertThat(facts(lin).applications()).isEmpty();
        assertThat(facts(lin).sessions()).isEmpty();
    }

    @Test
    void a_candidate_is_measured_on_the_first_day_of_the_class() {
        PersonId soon = plain.roster()
                .someTeacher()
                .at(plain.school())
                .as(PostKind.TEACHER)
                .from("2026-12-05")
                .create();
        Actor newcomer = plain.roster().actor(Role.TEACHER, soon, plain.school());
        Offer inTime = offer(plain.someClass().published());
        Offer tooEarly = offer(plain.someClass()
                .beginning(PlainEnrolments.NOW.plusSeconds(86_400))
                .published());

        assertThat(facts(newcomer).candidateFor(inTime).posts()).hasSize(1);
        assertThat(facts(newcomer).candidateFor(tooEarly).posts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-05, , 5",
        "2021-12-06, , 4",
        "2025-12-05, , 1",
        "2025-12-06, , 0",
        "2026-12-05, , 0",
        "2020-09-01, 2022-09-01, 2",
        "2030-09-01, , 0"
    })
    void years_of_teaching_are_whole_on_the_first_day_of_the_class(
            LocalDate from, @Nullable LocalDate until, int years) {
        var facts = new PersonFacts(List.of(), List.of(new Period(from, until)), List.of(), List.of());

        assertThat(facts.candidateFor(offer(plain.someClass().published())).teachingYears())
                .isEqualTo(years);
    }

    @Test
    void the_stretches_of_teaching_are_those_the_roster_knows() {
        PersonId person = plain.roster()
                .someTeacher()
                .at(plain.school())
                .teachingSince("2020-09-01")
                .create();
        PersonFacts facts = facts(plain.roster().actor(Role.TEACHER, person, plain.school()));

        assertThat(facts.services()).containsExactly(Period.since(LocalDate.of(2020, 9, 1)));
        assertThat(facts.candidateFor(offer(plain.someClass().published())).teachingYears())
                .isEqualTo(6);
    }

    @Test
    void many_people_are_read_together_each_with_their_own() {
        UUID reading = plain.someClass().published();
        Actor wen = plain.teacher("文師");
        plain.door().take(wen, reading);
        PersonId nobody = PersonId.fresh();

        Map<PersonId, PersonFacts> all =
                plain.facts().facts(lin.district(), Set.of(lin.person(), wen.person(), nobody), PlainEnrolments.NOW);

        assertThat(all.get(lin.person())).isEqualTo(facts(lin));
        assertThat(all.get(wen.person())).isEqualTo(facts(wen));
        assertThat(facts(wen).applications()).hasSize(1);
        assertThat(all.get(nobody)).isEqualTo(PersonFacts.NONE);
    }

    @Test
    void whoever_asks_in_a_crowd_gets_their_own_answer() throws Exception {
        List<Actor> crowd = new ArrayList<>();
        UUID reading = plain.someClass().published();
        for (int at = 0; at < 20; at++) {
            crowd.add(plain.teacher("老師" + at));
            if (at % 2 == 0) {
                plain.door().take(crowd.getLast(), reading);
            }
        }
        var start = new CountDownLatch(1);
        List<Future<PersonFacts>> answers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Actor each : crowd) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return facts(each);
                }));
            }
            start.countDown();
        }
        for (int at = 0; at < 20; at++) {
            assertThat(answers.get(at).get().applicationTo(reading).isPresent()).isEqualTo(at % 2 == 0);
        }
    }

    @Test
    void what_was_done_before_asking_is_in_the_answer() {
        UUID reading = plain.someClass().published();
        for (int at = 0; at < 10; at++) {
            plain.door().take(lin, reading);
            assertThat(facts(lin).applicationTo(reading)).isPresent();
            plain.door().withdraw(lin, reading);
            assertThat(facts(lin).applicationTo(reading)).isEmpty();
        }
    }

    @Test
    void days_count_from_the_first_to_before_the_last() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Days all = new Days(null, null);
        Days some = new Days(first, first.plusDays(10));

        assertThat(all.contains(first)).isTrue();
        assertThat(some.contains(first)).isTrue();
        assertThat(some.contains(first.plusDays(10))).isFalse();
        assertThat(some.contains(first.minusDays(1))).isFalse();
    }

    @Test
    void an_own_session_clashes_with_another_class_but_never_with_its_own() {
        UUID reading = plain.someClass().published();
        UUID writing = plain.someClass().published();
        plain.door().take(lin, reading);

        assertThat(facts(lin).candidateFor(offer(writing)).clash()).isEqualTo("第一講");
        assertThat(facts(lin).candidateFor(offer(reading)).clash()).isNull();
    }

    @Test
    void a_post_tells_what_kind_of_school_it_is_at() {
        Post post = facts(lin).posts().getFirst().post();

        assertThat(post.rural()).isFalse();
        assertThat(post.migrant()).isFalse();
    }

    private PersonFacts facts(Actor actor) {
        return plain.people().of(actor.district(), actor.person());
    }

    private Offer offer(UUID trainingClass) {
        return plain.offers().offer(plain.roster().district(), trainingClass).orElseThrow();
    }
}
