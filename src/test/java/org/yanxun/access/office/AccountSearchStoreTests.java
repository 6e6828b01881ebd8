package org.yanxun.access.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

@HouseTest
class AccountSearchStoreTests {

    private final TestActors people;
    private final AccountSearch search;
    private final AccountStore accounts;

    private Scope district;
    private Scope school;

    @Autowired
    AccountSearchStoreTests(TestActors people, AccountSearch search, AccountStore accounts) {
        this.people = people;
        this.search = search;
        this.accounts = accounts;
    }

    @BeforeEach
    void settle() {
        district = people.actor(Role.ADMINISTRATOR).scope();
        school = people.actor(Role.LIAISON).scope();
    }

    @Test
    void people_are_found_by_name_pinyin_staff_number_and_login_within_the_scope_only() {
        PersonId own = people.addTeacher("單雪梅", people.school());
        PersonId other = people.addTeacher("單雪蓮", people.otherSchool());
        accounts.open(people.district(), own.value(), "snow." + own);

        for (String wanted : List.of("單雪梅", "单雪梅", "shanxuemei", "sxm", "snow." + own, "SNOW." + own)) {
            assertThat(found(school, wanted)).as(wanted).containsExactly(own);
        }
        assertThat(found(district, "單雪")).contains(own, other);
        assertThat(found(school, "單雪蓮")).isEmpty();
        assertThat(found(district, "查無此人")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"顧", "gu", "g", ""})
    void what_is_found_is_leafed_through_without_gaps_or_repeats(String wanted) {
        for (int n = 0; n < 5; n++) {
            people.addTeacher("顧老師" + n, people.school());
        }
        List<PersonId> whole = found(district, wanted);
        List<PersonId> leafed = new ArrayList<>();
        Optional<PersonId> after = Optional.empty();
        do {
            AccountSearch.Found page = search.page(district, wanted, after, 2);
            assertThat(page.people()).hasSizeBetween(1, 2);
            leafed.addAll(persons(page));
            after = page.next();
        } while (after.isPresent());

        assertThat(leafed).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_page_that_holds_all_has_no_next_one() {
        PersonId first = people.addTeacher("顧老師甲", people.school());
        people.addTeacher("顧老師乙", people.school());

        assertThat(search.page(school, "顧", Optional.empty(), 2).next()).isEmpty();
        assertThat(search.page(school, "顧", Optional.empty(), 1).next()).contains(first);
        assertThat(search.page(school, "顧", Optional.of(PersonId.fresh()), 2).people())
                .isEmpty();
    }

    @Test
    void whoever_has_the_login_comes_first_and_only_there() {
        PersonId known = people.addTeacher("顧老師", people.school());
        for (int n = 0; n < 3; n++) {
            people.addTeacher("辜老師" + n, people.school());
        }
        accounts.open(people.district(), known.value(), "gu");

        AccountSearch.Found first = search.page(school, "gu", Optional.empty(), 2);
        AccountSearch.Found second = search.page(school, "gu", first.next(), 2);

        assertThat(persons(first)).hasSize(3).startsWith(known);
        assertThat(persons(second)).hasSize(1).doesNotContain(known);
    }

    private List<PersonId> found(Scope scope, String wanted) {
        return persons(search.page(scope, wanted, Optional.empty(), 100));
    }

    private static List<PersonId> persons(AccountSearch.Found found) {
        return found.people().stream().map(Listed::person).toList();
    }
}
