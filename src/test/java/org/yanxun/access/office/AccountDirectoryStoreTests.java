package org.yanxun.access.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.access.office.Listed.Standing;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

@HouseTest
class AccountDirectoryStoreTests {

    private final TestActors people;
    private final AccountDirectory directory;
    private final AccountStore accounts;
    private final SignInDesk desk;
    private final CodeIssue issue;

    private Scope district;
    private Scope school;

    @Autowired
    AccountDirectoryStoreTests(
            TestActors people, AccountDirectory directory, AccountStore accounts, SignInDesk desk, CodeIssue issue) {
        this.people = people;
        this.issue = issue;
        this.directory = directory;
        this.accounts = accounts;
        this.desk = desk;
    }

    @BeforeEach
    void settle() {
        district = people.actor(Role.ADMINISTRATOR).scope();
        school = people.actor(Role.LIAISON).scope();
    }

    @Test
    void an_account_goes_from_none_to_waiting_to_active_to_locked_and_back() {
        PersonId person = people.addTeacher("虞老師", people.school());
        assertThat(standing(person)).isEqualTo(Standing.NONE);

        accounts.open(people.district(), person.value(), "yu-" + person);
        assertThat(standing(person)).isEqualTo(Standing.WAITING);

        desk.choosePassword(people.account(person), "山高月小水落石出 ok");
        assertThat(standing(person)).isEqualTo(Standing.ACTIVE);

        accounts.setLocked(people.account(person), true);
        assertThat(standing(person)).isEqualTo(Standing.LOCKED);

        accounts.setLocked(people.account(person), false);
        assertThat(standing(person)).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void a_school_lists_its_own_people_and_the_district_everybody() {
        PersonId own = people.addTeacher("虞老師", people.school());
        PersonId other = people.addTeacher("樂老師", people.otherSchool());

        assertThat(persons(directory.list(school, Optional.empty(), 100)))
                .contains(own)
                .doesNotContain(other);
        assertThat(persons(directory.list(district, Optional.empty(), 100))).contains(own, other);
        assertThat(directory.find(school, other)).isEmpty();
        assertThat(directory.find(district, other)).isPresent();
    }

    @Test
    void another_district_lists_nobody_of_this_one() {
        Scope elsewhere = people.elsewhere().actor(Role.ADMINISTRATOR).scope();

        assertThat(directory.find(elsewhere, people.person(Role.TEACHER))).isEmpty();
        assertThat(persons(directory.list(elsewhere, Optional.empty(), 100)))
                .doesNotContain(people.person(Role.TEACHER));
    }

    @Test
    void the_list_is_leafed_through_without_gaps_or_repeats() {
        for (String name : List.of("甲老師", "乙老師", "丙老師", "甲老師", "丁老師")) {
            people.addTeacher(name, people.school());
        }
        List<PersonId> whole = persons(directory.list(district, Optional.empty(), 100));
        List<PersonId> leafed = new ArrayList<>();
        Optional<PersonId> after = Optional.empty();
        for (int leaf = 0; leaf <= whole.size(); leaf++) {
            List<PersonId> found = persons(directory.list(district, after, 2));
            leafed.addAll(found);
            after = found.isEmpty() ? after : Optional.of(found.getLast());
        }

        assertThat(leafed).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @Test
    void whoever_never_signed_in_is_counted_until_they_did() {
        var before = directory.missing(school);
        PersonId person = people.addTeacher("虞老師", people.school());
        assertThat(directory.missing(school).none()).isEqualTo(before.none() + 1);

        accounts.open(people.district(), person.value(), "yu-" + person);
        assertThat(directory.missing(school))
                .isEqualTo(new AccountDirectory.Missing(before.none(), before.waiting() + 1));

        desk.choosePassword(people.account(person), "山高月小水落石出 ok");
        assertThat(directory.missing(school)).isEqualTo(before);
    }

    @Test
    void a_liaison_is_told_of_those_only_who_get_codes_from_a_liaison() {
        var liaison = people.actor(Role.LIAISON);
        int listed = issue.issueAll(liaison, liaison.scope()).size();

        assertThat(directory.missing(liaison).none()).isZero();
        assertThat(directory.missing(liaison).waiting()).isEqualTo(listed);
        assertThat(directory.missing(liaison.scope()).waiting()).isGreaterThan(listed);
    }

    private Standing standing(PersonId person) {
        return directory.find(district, person).orElseThrow().standing();
    }

    private static List<PersonId> persons(List<Listed> listed) {
        return listed.stream().map(Listed::person).toList();
    }
}
