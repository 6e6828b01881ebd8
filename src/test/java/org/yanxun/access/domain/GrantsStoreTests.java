package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.Accounts;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

@HouseTest
class GrantsStoreTests {

    private final TestActors people;
    private final Grants grants;
    private final Administrators administrators;
    private final Hats hats;
    private final SignInDesk desk;
    private final JdbcClient client;
    private final LocalDate today;

    private PersonId person;

    @Autowired
    GrantsStoreTests(
            TestActors people,
            Grants grants,
            Administrators administrators,
            Hats hats,
            SignInDesk desk,
            JdbcClient client,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.administrators = administrators;
        this.hats = hats;
        this.desk = desk;
        this.client = client;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void settle() {
        person = people.addTeacher("虞老師", people.school());
    }

    @Test
    void a_hat_given_twice_by_one_form_is_given_once() {
        UUID id = UUID.randomUUID();

        assertThat(give(id, today, null)).isTrue();
        assertThat(give(id, today, null)).isFalse();
        assertThat(given()).hasSize(1);
        assertThat(given().getFirst().place()).isEqualTo("試區教師進修學校");
        assertThat(given().getFirst().until()).isNull();
    }

    @Test
    void a_hat_ended_today_is_gone_today_and_was_there_before() {
        give(UUID.randomUUID(), today.minusDays(10), null);
        grants.end(people.district(), person, given().getFirst(), today);

        assertThat(roles()).doesNotContain(Role.COLLEGE);
        assertThat(given()).extracting(Given::until).containsExactly(today);
        assertThat(rows()).as("the row that was believed before stays").isEqualTo(2);
    }

    @Test
    void a_hat_ended_later_is_worn_until_then() {
        give(UUID.randomUUID(), today, null);
        grants.end(people.district(), person, given().getFirst(), today.plusDays(5));

        assertThat(roles()).contains(Role.COLLEGE);
        assertThat(given()).extracting(Given::until).containsExactly(today.plusDays(5));
    }

    @Test
    void a_hat_ended_before_it_began_was_never_worn() {
        give(UUID.randomUUID(), today.plusDays(5), null);
        grants.end(people.district(), person, given().getFirst(), today);

        assertThat(given()).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void past_present_and_coming_hats_are_listed_in_their_order() {
        give(UUID.randomUUID(), today.plusDays(9), null);
        give(UUID.randomUUID(), today.minusDays(90), today.minusDays(60));
        give(UUID.randomUUID(), today.minusDays(3), today.plusDays(3));

        assertThat(given())
                .extracting(Given::from)
                .containsExactly(today.minusDays(90), today.minusDays(3), today.plusDays(9));
        assertThat(roles()).contains(Role.COLLEGE);
    }

    @Test
    void an_administrator_who_cannot_sign_in_does_not_count_as_another_one() {
        PersonId first = people.person(Role.ADMINISTRATOR);
        Period always = Period.since(today);
        assertThat(administrators.othersStay(people.district(), person, always)).isFalse();

        desk.choosePassword(people.account(first), "山高月小水落石出 ok");
        assertThat(administrators.othersStay(people.district(), person, always)).isTrue();
        assertThat(administrators.othersStay(people.district(), first, always)).isFalse();
        assertThat(administrators.canSpare(people.district(), first)).isFalse();
        assertThat(administrators.canSpare(people.district(), person)).isTrue();
    }

    @Test
    void an_administrator_whose_hat_ends_does_not_count_beyond_its_end() {
        PersonId first = people.person(Role.ADMINISTRATOR);
        desk.choosePassword(people.account(first), "山高月小水落石出 ok");
        Given hat = grants.of(people.district(), first).getFirst();
        grants.end(people.district(), first, hat, today.plusDays(30));

        assertThat(administrators.othersStay(people.district(), person, new Period(today, today.plusDays(30))))
                .isTrue();
        assertThat(administrators.othersStay(people.district(), person, Period.since(today)))
                .isFalse();
    }

    @Test
    void another_districts_hats_are_not_there() {
        give(UUID.randomUUID(), today, null);

        assertThat(grants.of(people.elsewhere().district(), person)).isEmpty();
    }

    private boolean give(UUID id, LocalDate from, @Nullable LocalDate until) {
        var grant = new Accounts.Grant(Role.COLLEGE, people.college(), new Period(from, until));
        return grants.add(people.district(), person, id, grant);
    }

    private List<Given> given() {
        return grants.of(people.district(), person);
    }

    private List<Role> roles() {
        return hats.of(people.district(), person).stream().map(Hat::role).toList();
    }

    private int rows() {
        return client.sql("select count(*) from access.role_grant where person_id = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
