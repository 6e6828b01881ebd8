package org.yanxun.enrolment.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.domain.PlainEnrolments;
import org.yanxun.enrolment.lists.ClassPeople.Count;
import org.yanxun.enrolment.lists.ClassPeople.Member;
import org.yanxun.kernel.Actor;

@StoreTest
class ClassPeopleStoreTests {

    private final JdbcClient client;
    private final PlainEnrolments plain;
    private final ClassPeople people;
    private final UUID leaders;

    ClassPeopleStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
        people = new ClassPeople(client, PlainEnrolments.CLOCK);
        leaders = plain.someClass().withConsent().published();
    }

    @Test
    void members_stand_in_the_order_of_their_names_those_with_a_seat_first() {
        ask("張文", false);
        ask("白雲", false);
        ask("周山", true);
        ask("安然", true);

        assertThat(all()).extracting(Member::name).containsExactly("安然", "周山", "白雲", "張文");
        assertThat(people.count(plain.roster().district(), leaders)).isEqualTo(new Count(2, 2, 0));
    }

    @Test
    void a_member_tells_where_they_work_and_when_they_asked() {
        ask("安然", true);

        Member member = all().getFirst();

        assertThat(member.organisation()).isEqualTo("東門國小");
        assertThat(member.staffNumber()).isNotEmpty();
        assertThat(member.askedAt()).isEqualTo(PlainEnrolments.NOW);
        assertThat(member.state()).isEqualTo(SeatState.SEATED);
    }

    @Test
    void whoever_gave_the_seat_back_is_not_among_them() {
        Actor gone = ask("安然", true);
        plain.door().withdraw(gone, leaders);

        assertThat(all()).isEmpty();
        assertThat(people.count(plain.roster().district(), leaders)).isEqualTo(new Count(0, 0, 0));
    }

    @Test
    void pages_follow_each_other_even_among_people_of_one_name() {
        for (int at = 0; at < 7; at++) {
            ask("林小溪", at % 2 == 0);
        }

        List<UUID> paged = new ArrayList<>();
        UUID after = null;
        for (List<Member> page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(each -> paged.add(each.application()));
            after = page.getLast().application();
        }

        assertThat(paged).hasSize(7).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(all().stream().map(Member::application).toList());
    }

    @Test
    void a_mark_of_nobody_ends_the_list() {
        ask("安然", true);

        assertThat(page(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_class_that_was_moved_says_whom_it_now_clashes_with() {
        Actor lin = plain.teacher("林小溪");
        UUID reading = plain.someClass().published();
        UUID writing = plain.someClass()
                .beginning(Instant.parse("2026-12-05T06:30:00Z"))
                .published();
        plain.door().take(lin, reading);
        plain.door().take(lin, writing);
        plain.door().take(plain.teacher("白雲"), writing);
        assertThat(people.count(lin.district(), writing).clashing()).isZero();

        client.sql("""
                        update programme.session set starts_at = starts_at - interval '6 hours',
                            ends_at = ends_at - interval '6 hours' where class_id = ?
                        """).param(writing).update();

        assertThat(people.count(lin.district(), writing).clashing()).isOne();
        assertThat(people.of(lin.district(), writing, null, 9))
                .extracting(Member::clash)
                .containsExactlyInAnyOrder("閱讀教學", null);
    }

    private Actor ask(String name, boolean granted) {
        Actor one = plain.teacher(name);
        plain.door().take(one, leaders);
        if (granted) {
            plain.door().consent(plain.principal(), plain.applicationOf(one, leaders), true, null);
        }
        return one;
    }

    private List<Member> all() {
        return people.of(plain.roster().district(), leaders, null, 100);
    }

    private List<Member> page(@org.jspecify.annotations.Nullable UUID after) {
        return people.of(plain.roster().district(), leaders, after, 2);
    }
}
