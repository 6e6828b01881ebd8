package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.SignInResult.Stopped;
import org.yanxun.access.domain.SignInResult.Wait;
import org.yanxun.access.domain.SignInResult.Welcome;
import org.yanxun.access.domain.SignInResult.Wrong;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;

@HouseTest
class SignInDeskStoreTests {

    private static final String PASSWORD = "山高月小水落石出 ok";
    private static final String OTHER = "清風徐來水波不興 ok";

    private static final Hat HAT = new Hat(Role.TEACHER, OrgId.fresh(), "蛟川國小", "/a/");

    private final JdbcClient client;
    private final TestActors people;
    private final SignInDesk desk;
    private final AccountStore accounts;
    private final ActivationCodes codes;

    private Account teacher;

    @Autowired
    SignInDeskStoreTests(
            JdbcClient client, TestActors people, SignInDesk desk, AccountStore accounts, ActivationCodes codes) {
        this.client = client;
        this.people = people;
        this.desk = desk;
        this.accounts = accounts;
        this.codes = codes;
    }

    @BeforeEach
    void settle() {
        teacher = people.account(people.person(Role.TEACHER));
        desk.choosePassword(teacher, PASSWORD);
    }

    @Test
    void the_right_password_lets_in_with_a_hat_and_a_device_to_be_known_by() {
        assertThat(desk.signIn(teacher.login(), PASSWORD, "")).isInstanceOfSatisfying(Welcome.class, welcome -> {
            assertThat(welcome.hat().role()).isEqualTo(Role.TEACHER);
            assertThat(welcome.device()).isNotEmpty();
        });
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_the_same_wrong() {
        assertThat(desk.signIn(teacher.login(), OTHER, "")).isInstanceOf(Wrong.class);
        assertThat(desk.signIn("nobody-" + teacher.id(), PASSWORD, "")).isInstanceOf(Wrong.class);
    }

    @Test
    void whether_an_account_is_locked_is_told_only_to_whoever_knows_its_password() {
        accounts.setLocked(teacher, true);

        assertThat(desk.signIn(teacher.login(), OTHER, "")).isInstanceOf(Wrong.class);
        assertThat(desk.signIn(teacher.login(), PASSWORD, ""))
                .isInstanceOfSatisfying(
                        Stopped.class,
                        stopped -> assertThat(stopped.why().reason()).isEqualTo("access.signIn.locked"));
    }

    @Test
    void whoever_has_no_hat_today_is_told_so() {
        PersonId person = people.addTeacher("離任", people.school());
        accounts.open(people.district(), person.value(), "gone-" + person);
        client.sql("update roster.post set superseded_at = now() where person_id = :person")
                .param("person", person.value())
                .update();
        Account account = people.account(person);
        desk.choosePassword(account, PASSWORD);

        assertThat(desk.signIn(account.login(), PASSWORD, ""))
                .isInstanceOfSatisfying(
                        Stopped.class,
                        stopped -> assertThat(stopped.why().reason()).isEqualTo("access.signIn.noHat"));
    }

    @Test
    void ten_wrong_passwords_wait_and_the_right_one_waits_with_them() {
        for (int time = 0; time < 10; time++) {
            desk.signIn(teacher.login(), OTHER, "");
        }

        assertThat(desk.signIn(teacher.login(), PASSWORD, ""))
                .isInstanceOfSatisfying(
                        Wait.class, wait -> assertThat(wait.left()).isPositive());
    }

    @Test
    void a_code_and_a_good_password_let_in_and_the_password_holds() {
        String code = code();

        assertThat(desk.activate(teacher.login(), code, OTHER, "")).isInstanceOf(Welcome.class);
        assertThat(desk.signIn(teacher.login(), OTHER, "")).isInstanceOf(Welcome.class);
        assertThat(desk.signIn(teacher.login(), PASSWORD, "")).isInstanceOf(Wrong.class);
        assertThat(desk.activate(teacher.login(), code, PASSWORD, "")).isInstanceOf(Wrong.class);
    }

    @Test
    void a_weak_password_does_not_use_the_code_up() {
        String code = code();

        assertThat(desk.activate(teacher.login(), code, "short", "")).isInstanceOf(Stopped.class);
        assertThat(desk.activate(teacher.login(), code, teacher.login() + teacher.login(), ""))
                .isInstanceOf(Stopped.class);
        assertThat(desk.activate(teacher.login(), code, OTHER, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void whoever_is_not_let_in_has_not_used_the_code_up_and_set_no_password() {
        String code = code();
        accounts.setLocked(teacher, true);
        assertThat(desk.activate(teacher.login(), code, OTHER, "")).isInstanceOf(Stopped.class);

        accounts.setLocked(teacher, false);
        assertThat(desk.signIn(teacher.login(), OTHER, "")).isInstanceOf(Wrong.class);
        assertThat(desk.activate(teacher.login(), code, OTHER, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void a_password_set_or_changed_is_written_down_and_an_attempt_that_failed_is_not() {
        desk.activate(teacher.login(), "AAAA-AAAA-AA", OTHER, "");
        desk.changePassword(fresh(), HAT, OTHER, OTHER);
        assertThat(written()).isEmpty();

        desk.activate(teacher.login(), code(), OTHER, "");
        desk.changePassword(fresh(), HAT, OTHER, PASSWORD);

        assertThat(written()).containsExactly("access.activated", "access.passwordChanged");
    }

    private List<String> written() {
        return client.sql("select action from trust.audit where subject_id = :id order by id")
                .param("id", teacher.id())
                .query(String.class)
                .list();
    }

    @Test
    void guessing_codes_waits_like_guessing_passwords() {
        for (int time = 0; time < 10; time++) {
            assertThat(desk.activate(teacher.login(), "AAAA-AAAA-AA" + time, OTHER, ""))
                    .isInstanceOf(Wrong.class);
        }

        assertThat(desk.activate(teacher.login(), code(), OTHER, "")).isInstanceOf(Wait.class);
    }

    @Test
    void a_code_is_read_however_it_is_typed() {
        String printed = Secrets.printed(code());

        assertThat(desk.activate(
                        " " + teacher.login().toUpperCase(java.util.Locale.ROOT),
                        " " + printed.toLowerCase(java.util.Locale.ROOT).replace("-", " "),
                        OTHER,
                        ""))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void a_password_is_changed_only_with_the_old_one_and_for_a_good_one() {
        assertThat(desk.changePassword(fresh(), HAT, OTHER, OTHER)).isEqualTo(Verdict.refused("access.password.wrong"));
        assertThat(desk.changePassword(fresh(), HAT, PASSWORD, "short").isGranted())
                .isFalse();
        assertThat(desk.signIn(teacher.login(), PASSWORD, "")).isInstanceOf(Welcome.class);

        assertThat(desk.changePassword(fresh(), HAT, PASSWORD, OTHER).isGranted())
                .isTrue();
        assertThat(desk.signIn(teacher.login(), OTHER, "")).isInstanceOf(Welcome.class);
    }

    @Test
    void guessing_the_old_password_from_inside_waits_too() {
        for (int time = 0; time < 10; time++) {
            desk.changePassword(fresh(), HAT, OTHER, OTHER + time);
        }

        assertThat(desk.changePassword(fresh(), HAT, PASSWORD, OTHER))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        wait -> assertThat(Wait.isTold(wait)).as(wait.reason()).isTrue());
    }

    @Test
    void whoever_guesses_passwords_keeps_the_owner_from_neither_a_code_nor_a_change() {
        for (int time = 0; time < 11; time++) {
            desk.signIn(teacher.login(), OTHER, "");
        }

        assertThat(desk.changePassword(fresh(), HAT, PASSWORD, OTHER).isGranted())
                .isTrue();
        assertThat(desk.activate(teacher.login(), code(), PASSWORD, "")).isInstanceOf(Welcome.class);
        assertThat(desk.signIn(teacher.login(), PASSWORD, ""))
                .as("a right code begins afresh")
                .isInstanceOf(Welcome.class);
    }

    @Test
    void a_password_that_breaks_a_rule_is_no_wrong_code() {
        String code = code();
        for (int time = 0; time < 11; time++) {
            assertThat(desk.activate(teacher.login(), code, "short", "")).isInstanceOf(Stopped.class);
        }

        assertThat(desk.activate(teacher.login(), code, OTHER, "")).isInstanceOf(Welcome.class);
    }

    private Account fresh() {
        return people.account(teacher.person());
    }

    private String code() {
        return codes.issue(people.district(), List.of(teacher.id()), people.person(Role.ADMINISTRATOR))
                .getFirst();
    }
}
