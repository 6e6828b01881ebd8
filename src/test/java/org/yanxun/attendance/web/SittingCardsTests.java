package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.attendance.web.SomeScreens.START;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.access.TestActors;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

/** What a home says of a sitting before it, while it goes on, and after it. */
class SittingCardsTests {

    private static final SittingView SITTING = SomeScreens.open(false);
    private static final Instant AFTER = START.plusSeconds(9000);

    @Test
    void whoever_leads_is_sent_to_the_list_long_before_and_to_the_projector_when_it_opens() {
        assertThat(cards(Role.TRAINER, START.minusSeconds(7200), SITTING))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.title()).startsWith("您主講的下一場");
                    assertThat(card.act().orElseThrow().href()).isEqualTo("/sittings/" + SITTING.id());
                });
        assertThat(cards(Role.COLLEGE, START.minusSeconds(3600), SITTING))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.order()).isEqualTo(5);
                    assertThat(card.act().orElseThrow().href()).endsWith("/projector");
                });
    }

    @Test
    void afterwards_a_trainer_marks_and_whoever_holds_it_settles() {
        assertThat(cards(Role.TRAINER, AFTER, SomeScreens.led(SITTING)))
                .extracting(HomeCard::title)
                .containsExactly("您主講的 1 場等主辦結算");
        assertThat(cards(Role.LIAISON, AFTER, SITTING))
                .extracting(HomeCard::title)
                .containsExactly("1 場等待結算");
        assertThat(cards(Role.TEACHER, AFTER, SomeScreens.led(SITTING))).isEmpty();
    }

    @Test
    void a_principal_who_leads_what_others_hold_marks_it_and_does_not_settle_it() {
        assertThat(cards(Role.PRINCIPAL, AFTER, SomeScreens.led(SITTING)))
                .extracting(HomeCard::title)
                .containsExactly("您主講的 1 場等主辦結算");
        assertThat(new MayDo(true, true).with(SomeScreens.led(SITTING))).isEqualTo(new MayDo(false, true));
        assertThat(new MayDo(true, true).with(SITTING)).isEqualTo(new MayDo(true, true));
    }

    @Test
    void a_teacher_who_leads_knows_it_and_has_nothing_to_press() {
        assertThat(cards(Role.TEACHER, START, SITTING))
                .singleElement()
                .satisfies(card -> assertThat(card.act()).isEmpty());
    }

    @Test
    void a_settled_sitting_waits_for_whoever_holds_it_to_look_at_late_scans() {
        assertThat(cards(Role.PRINCIPAL, AFTER, SomeScreens.settled()))
                .extracting(HomeCard::title)
                .first()
                .asString()
                .startsWith("結算前的掃碼待看");
        assertThat(cards(Role.TRAINER, AFTER, SomeScreens.led(SomeScreens.settled())))
                .isEmpty();
    }

    private static List<HomeCard> cards(Role role, Instant now, SittingView sitting) {
        var speech = new Words().in(Language.HANT);
        return new SittingCards(TestActors.somebody(role), now, speech).of(List.of(sitting));
    }
}
