package org.yanxun.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.Subject;

@StoreTest
class NoOverlapStoreTests {

    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final int TRIES = 150;

    private final Random random = new Random(16);
    private final RosterFixture district;
    private final RosterIntake intake;
    private final OrgId school;

    NoOverlapStoreTests(JdbcClient client) {
        district = RosterFixture.on(client);
        intake = new PlainRoster(client, java.time.Clock.systemUTC()).intake();
        school = district.school("東門國小", SchoolStage.PRIMARY);
    }

    @Test
    void the_same_post_is_held_twice_exactly_when_its_stretches_share_no_day() {
        for (int i = 0; i < TRIES; i++) {
            Period one = somePeriod();
            Period other = somePeriod();
            PersonId person = someone(one);

            boolean taken = taken(() -> intake.addPosts(district.district(), List.of(post(person, other))));

            assertThat(taken).as(one + " and " + other).isEqualTo(!one.overlaps(other));
        }
    }

    @Test
    void stretches_of_teaching_never_share_a_day() {
        for (int i = 0; i < TRIES; i++) {
            PersonId person = someone(Period.since(BEGIN));
            Period one = somePeriod();
            Period other = somePeriod();
            taken(() -> intake.addService(district.district(), List.of(service(person, one))));

            boolean taken = taken(() -> intake.addService(district.district(), List.of(service(person, other))));

            assertThat(taken).as(one + " and " + other).isEqualTo(!one.overlaps(other));
        }
    }

    private Period somePeriod() {
        LocalDate from = BEGIN.plusDays(random.nextInt(40));
        return random.nextInt(5) == 0 ? Period.since(from) : new Period(from, from.plusDays(1 + random.nextInt(20)));
    }

    private PersonId someone(Period period) {
        var some = district.someTeacher().at(school).from(period.from().toString());
        return period.until() == null
                ? some.create()
                : some.until(period.until().toString()).create();
    }

    private NewPost post(PersonId person, Period valid) {
        return new NewPost(
                UuidCreator.getTimeOrderedEpoch(),
                person,
                school,
                Work.teaching(SchoolStage.PRIMARY, Subject.CHINESE),
                valid);
    }

    private static NewService service(PersonId person, Period valid) {
        return new NewService(UuidCreator.getTimeOrderedEpoch(), person, valid);
    }

    private static boolean taken(Runnable act) {
        try {
            act.run();
            return true;
        } catch (DataIntegrityViolationException refused) {
            return false;
        }
    }
}
