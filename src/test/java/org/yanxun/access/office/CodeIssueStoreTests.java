package org.yanxun.access.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.domain.SignInResult.Wait;
import org.yanxun.access.domain.SignInResult.Welcome;
import org.yanxun.access.domain.SignInResult.Wrong;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@HouseTest
class CodeIssueStoreTests {

    private static final String PASSWORD = "山高月小水落石出 ok";

    private final TestActors people;
    private final CodeIssue issue;
    private final AccountStore accounts;
    private final SignInDesk desk;

    private Actor liaison;

    @Autowired
    CodeIssueStoreTests(TestActors people, CodeIssue issue, AccountStore accounts, SignInDesk desk) {
        this.people = people;
        this.issue = issue;
        this.accounts = accounts;
        this.desk = desk;
    }

    @BeforeEach
    void settle() {
        liaison = people.actor(Role.LIAISON);
    }

    @Test
    void everybody_of_the_school_without_a_password_gets_an_account_and_a_code_that_works() {
        people.addTeacher("虞老師", people.school());
        people.addTeacher("鄰校老師", people.otherSchool());
        List<IssuedCode> codes = issue.issueAll(liaison, liaison.scope());

        assertThat(codes).extracting(IssuedCode::name).contains("虞老師").doesNotContain("鄰校老師", "試PRINCIPAL");
        IssuedCode code = named(codes, "虞老師");
        assertThat(code.place()).isEqualTo("蛟川國小");
        assertThat(desk.activate(code.login(), code.code(), PASSWORD, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void whoever_is_in_already_or_is_locked_gets_none() {
        PersonId locked = people.addTeacher("鎖著", people.school());
        accounts.open(people.district(), locked.value(), "locked-" + locked);
        accounts.setLocked(people.account(locked), true);
        desk.choosePassword(people.account(people.person(Role.TEACHER)), PASSWORD);

        assertThat(issue.issueAll(liaison, liaison.scope()))
                .extracting(IssuedCode::name)
                .doesNotContain("鎖著", "試TEACHER");
    }

    @Test
    void printing_again_makes_the_paper_from_before_worthless() {
        people.addTeacher("虞老師", people.school());
        IssuedCode first = named(issue.issueAll(liaison, liaison.scope()), "虞老師");
        IssuedCode second = named(issue.issueAll(liaison, liaison.scope()), "虞老師");

        assertThat(second.login()).isEqualTo(first.login());
        assertThat(desk.activate(first.login(), first.code(), PASSWORD, "")).isInstanceOf(Wrong.class);
        assertThat(desk.activate(second.login(), second.code(), PASSWORD, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void an_administrator_prints_for_principals_as_well() {
        Actor administrator = people.actor(Role.ADMINISTRATOR);

        assertThat(issue.issueAll(administrator, administrator.scope()))
                .extracting(IssuedCode::name)
                .contains("試PRINCIPAL", "試TEACHER");
    }

    @Test
    void a_reset_takes_the_password_away_at_once() {
        PersonId teacher = people.person(Role.TEACHER);
        desk.choosePassword(people.account(teacher), PASSWORD);
        IssuedCode code = issue.reset(liaison, teacher);

        assertThat(desk.signIn(code.login(), PASSWORD, "")).isInstanceOf(Wrong.class);
        assertThat(desk.activate(code.login(), code.code(), PASSWORD, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void a_new_code_is_not_kept_back_by_wrong_ones_before() {
        PersonId teacher = people.person(Role.TEACHER);
        String login = people.account(teacher).login();
        for (int time = 0; time < 11; time++) {
            desk.activate(login, "AAAAA-AAAAA", PASSWORD, "");
        }
        assertThat(desk.activate(login, "AAAAA-AAAAA", PASSWORD, "")).isInstanceOf(Wait.class);

        IssuedCode code = issue.reset(liaison, teacher);
        assertThat(desk.activate(login, code.code(), PASSWORD, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void one_newcomer_gets_an_account_and_a_code_and_everybody_elses_paper_stays_good() {
        people.addTeacher("虞老師", people.school());
        IssuedCode before = named(issue.issueAll(liaison, liaison.scope()), "虞老師");
        PersonId newcomer = people.addTeacher("新老師", people.school());
        IssuedCode code = issue.reset(liaison, newcomer);

        assertThat(code.name()).isEqualTo("新老師");
        assertThat(desk.activate(code.login(), code.code(), PASSWORD, "")).isInstanceOf(Welcome.class);
        assertThat(desk.activate(before.login(), before.code(), PASSWORD, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void a_liaison_resets_neither_the_principal_nor_anybody_elsewhere() {
        assertThatThrownBy(() -> issue.reset(liaison, people.person(Role.PRINCIPAL)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> issue.reset(liaison, people.addTeacher("鄰校", people.otherSchool())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> issue.reset(liaison, PersonId.fresh())).isInstanceOf(NotThere.class);
    }

    private static IssuedCode named(List<IssuedCode> codes, String name) {
        return codes.stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
