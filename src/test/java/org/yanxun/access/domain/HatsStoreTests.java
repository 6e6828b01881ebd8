package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.Accounts;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Term;

@HouseTest
class HatsStoreTests {

    private static final LocalDate AUGUST = LocalDate.of(2030, 8, 15);

    private final TestActors people;
    private final JdbcClient client;
    private final Accounts accounts;

    @Autowired
    HatsStoreTests(TestActors people, JdbcClient client, Accounts accounts) {
        this.people = people;
        this.client = client;
        this.accounts = accounts;
    }

    @Test
    void a_principal_who_changes_school_in_august_changes_scope_on_that_day() {
        PersonId moving = people.addTeacher("樂老師", people.college());
        people.post(moving, people.school(), Term.PostKind.PRINCIPAL, new Period(LocalDate.of(2027, 8, 15), AUGUST));
        people.post(moving, people.otherSchool(), Term.PostKind.PRINCIPAL, Period.since(AUGUST));

        assertThat(principalOf(moving, AUGUST.minusDays(1))).containsExactly(people.school());
        assertThat(principalOf(moving, AUGUST)).containsExactly(people.otherSchool());
        assertThat(principalOf(moving, LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void a_given_hat_is_worn_within_its_days_only() {
        PersonId person = people.addTeacher("虞老師", people.school());
        accounts.grant(
                people.district(),
                person,
                new Accounts.Grant(Role.COLLEGE, people.college(), new Period(AUGUST, AUGUST.plusDays(10))));

        assertThat(roles(person, AUGUST.minusDays(1))).containsExactly(Role.TEACHER);
        assertThat(roles(person, AUGUST.plusDays(9))).containsExactly(Role.COLLEGE, Role.TEACHER);
        assertThat(roles(person, AUGUST.plusDays(10))).containsExactly(Role.TEACHER);
    }

    @Test
    void everyone_here_wears_the_hat_they_were_settled_with() {
        for (Role role : Role.values()) {
            assertThat(people.actor(role).role()).isEqualTo(role);
            assertThat(people.actor(role).district()).isEqualTo(people.district());
        }
        assertThat(people.actor(Role.BUREAU)
                        .scope()
                        .covers(people.actor(Role.TEACHER).scope().path()))
                .isTrue();
        assertThat(people.actor(Role.PRINCIPAL)
                        .scope()
                        .covers(people.actor(Role.BUREAU).scope().path()))
                .isFalse();
    }

    @Test
    void a_liaison_without_a_post_at_the_school_is_none() {
        PersonId person = people.addTeacher("計老師", people.otherSchool());
        people.duty(person, people.otherSchool(), Term.DutyKind.LIAISON, Period.since(AUGUST.minusYears(1)));
        people.duty(person, people.college(), Term.DutyKind.LIAISON, Period.since(AUGUST.minusYears(1)));

        assertThat(on(AUGUST).of(people.district(), person))
                .filteredOn(hat -> hat.role() == Role.LIAISON)
                .extracting(Hat::organisation)
                .containsExactly(people.otherSchool());
    }

    private List<Role> roles(PersonId person, LocalDate day) {
        return on(day).of(people.district(), person).stream().map(Hat::role).toList();
    }

    private List<OrgId> principalOf(PersonId person, LocalDate day) {
        return on(day).of(people.district(), person).stream()
                .filter(hat -> hat.role() == Role.PRINCIPAL)
                .map(Hat::organisation)
                .toList();
    }

    private Hats on(LocalDate day) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return new Hats(client, Clock.fixed(day.atTime(8, 0).atZone(zone).toInstant(), zone));
    }
}
