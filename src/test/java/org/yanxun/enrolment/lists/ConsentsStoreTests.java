package org.yanxun.enrolment.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.domain.PlainEnrolments;
import org.yanxun.enrolment.lists.Consents.Waiting;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;

@StoreTest
class ConsentsStoreTests {

    private final PlainEnrolments plain;
    private final Consents consents;
    private final Actor principal;

    ConsentsStoreTests(JdbcClient client, TransactionTemplate transactions) {
        plain = new PlainEnrolments(client, transactions);
        consents = new Consents(client, PlainEnrolments.CLOCK);
        principal = plain.principal();
    }

    @Test
    void what_waits_says_who_wants_what_and_when() {
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(plain.teacher("林小溪"), leaders);

        Waiting waiting = desk().getFirst();

        assertThat(waiting.isWaiting()).isTrue();
        assertThat(waiting.who().name()).isEqualTo("林小溪");
        assertThat(waiting.wanted().trainingClass()).isEqualTo(leaders);
        assertThat(waiting.wanted().title()).isEqualTo("閱讀教學");
        assertThat(waiting.wanted().startsAt()).hasToString("2026-12-05T00:30:00Z");
        assertThat(waiting.wanted().endsAt()).hasToString("2026-12-06T02:30:00Z");
        assertThat(consents.waiting(principal)).isEqualTo(1);
    }

    @Test
    void what_was_decided_stands_below_with_its_reason_and_no_longer_waits() {
        UUID leaders = plain.someClass().withConsent().published();
        Actor lin = plain.teacher("林小溪");
        plain.door().take(lin, leaders);
        plain.door().take(plain.teacher("文師"), leaders);
        plain.door().consent(principal, plain.applicationOf(lin, leaders), true, "好好學");

        assertThat(desk()).extracting(each -> each.who().name()).containsExactly("文師", "林小溪");
        assertThat(desk().getLast().state()).isEqualTo(SeatState.SEATED);
        assertThat(desk().getLast().reason()).isEqualTo("好好學");
        assertThat(consents.waiting(principal)).isEqualTo(1);
    }

    @Test
    void what_was_withdrawn_or_begun_or_asks_for_no_consent_is_not_on_the_desk() {
        Actor lin = plain.teacher();
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(lin, leaders);
        plain.door().withdraw(lin, leaders);
        plain.door().take(lin, plain.someClass().published());
        UUID running = plain.someClass()
                .withConsent()
                .beginning(PlainEnrolments.NOW.minusSeconds(60))
                .published();
        plain.door()
                .takeIn(
                        plain.roster().district(),
                        List.of(new Enrolments.Given(running, lin.person(), PlainEnrolments.NOW)));

        assertThat(desk()).isEmpty();
        assertThat(consents.waiting(principal)).isZero();
    }

    @Test
    void a_class_called_off_asks_no_school_for_anything() {
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(plain.teacher(), leaders);
        plain.callOff(leaders);

        assertThat(desk()).isEmpty();
        assertThat(consents.waiting(principal)).isZero();
    }

    @Test
    void another_school_sees_nothing_of_it() {
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(plain.teacher(), leaders);
        Actor stranger = plain.roster()
                .actor(Role.LIAISON, PersonId.fresh(), plain.roster().school("西門國小", SchoolStage.PRIMARY));

        assertThat(consents.of(stranger, Optional.empty(), 50)).isEmpty();
        assertThat(consents.waiting(stranger)).isZero();
    }

    @Test
    void pages_follow_each_other_from_what_waits_to_what_was_decided() {
        UUID leaders = plain.someClass().withConsent().published();
        UUID later = plain.someClass()
                .withConsent()
                .beginning(PlainEnrolments.NOW.plusSeconds(3600L * 24 * 60))
                .published();
        for (int at = 0; at < 4; at++) {
            Actor one = plain.teacher("老師" + at);
            plain.door().take(one, leaders);
            plain.door().take(one, later);
            plain.door().consent(principal, plain.applicationOf(one, leaders), at % 2 == 0, null);
        }

        List<UUID> paged = new ArrayList<>();
        Optional<Mark> mark = Optional.empty();
        for (List<Waiting> page = page(mark); !page.isEmpty(); page = page(mark)) {
            page.forEach(each -> paged.add(each.application()));
            mark = Mark.of(page.getLast().mark().toString());
        }

        assertThat(paged).hasSize(8).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(desk().stream().map(Waiting::application).toList());
        assertThat(desk().subList(0, 4)).allMatch(Waiting::isWaiting);
        assertThat(desk().subList(4, 8)).noneMatch(Waiting::isWaiting);
    }

    private List<Waiting> desk() {
        return consents.of(principal, Optional.empty(), 50);
    }

    private List<Waiting> page(Optional<Mark> mark) {
        return consents.of(principal, mark, 3);
    }
}
