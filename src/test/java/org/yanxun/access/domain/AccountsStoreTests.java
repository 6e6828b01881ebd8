package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.Accounts;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

@HouseTest
class AccountsStoreTests {

    private final TestActors people;
    private final Accounts accounts;
    private final AccountStore store;

    @Autowired
    AccountsStoreTests(TestActors people, Accounts accounts, AccountStore store) {
        this.people = people;
        this.accounts = accounts;
        this.store = store;
    }

    @Test
    void an_account_is_opened_once_and_is_called_by_the_staff_number() {
        PersonId person = people.addTeacher("虞老師", people.school());
        accounts.open(people.district(), person);
        String login = people.account(person).login();
        accounts.open(people.district(), person);

        assertThat(login).startsWith("g").isLowerCase();
        assertThat(people.account(person).login()).isEqualTo(login);
        assertThat(people.account(person).passwordHash()).isNull();
        assertThat(people.account(person).locked()).isFalse();
    }

    @Test
    void a_name_that_another_account_has_already_goes_to_nobody_else() {
        PersonId first = people.addTeacher("虞老師", people.school());
        PersonId second = people.addTeacher("樂老師", people.school());
        String wanted = "g" + second.toString().replace("-", "").substring(16);
        store.open(people.district(), first.value(), wanted);
        accounts.open(people.district(), second);

        assertThat(people.account(second).login()).isNotEqualTo(wanted).isNotEmpty();
        assertThat(store.byLogin(wanted).map(Account::person)).hasValue(first);
    }

    @Test
    void opening_for_a_school_passes_over_whoever_has_an_account() {
        Scope school = people.actor(Role.LIAISON).scope();
        people.addTeacher("虞老師", people.school());
        people.addTeacher("鄰校老師", people.otherSchool());

        assertThat(store.openAll(school)).isEqualTo(1);
        assertThat(store.openAll(school)).isZero();
        assertThat(store.openAll(people.actor(Role.ADMINISTRATOR).scope())).isEqualTo(1);
    }

    @Test
    void the_hat_worn_last_is_remembered_and_a_password_can_be_forgotten() {
        Account teacher = people.account(people.person(Role.TEACHER));
        store.remember(teacher, new Hat(Role.TEACHER, people.school(), "蛟川國小", "/"));
        store.setPassword(teacher, "hash");
        Account changed = people.account(teacher.person());
        assertThat(changed.lastHat())
                .isEqualTo(new Account.LastHat("TEACHER", people.school().value()));
        assertThat(changed.passwordHash()).isEqualTo("hash");

        store.forgetPassword(changed);
        assertThat(people.account(teacher.person()).passwordHash()).isNull();
    }

    @Test
    void a_house_with_accounts_is_not_empty() {
        assertThat(store.isEmpty()).isFalse();
    }
}
