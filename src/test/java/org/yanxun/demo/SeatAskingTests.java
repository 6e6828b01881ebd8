package org.yanxun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.demo.SeatsWished.Wish;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.Refusal;

class SeatAskingTests {

    private static final DistrictId DISTRICT = DistrictId.fresh();

    private final Desk desk = new Desk();
    private final SeatAsking asking = new SeatAsking(desk);

    @Test
    void everybody_asks_for_the_wished_seat_under_the_wishs_own_identity() {
        Wish one = wish();
        Wish other = wish();
        asking.on(new SeatsWished(DISTRICT, List.of(one, other)));

        assertThat(desk.asked).containsExactly(one.application(), other.application());
        assertThat(desk.actors).allSatisfy(actor -> {
            assertThat(actor.district()).isEqualTo(DISTRICT);
            assertThat(actor.role()).isEqualTo(Role.TEACHER);
        });
        assertThat(desk.actors).extracting(Actor::person).containsExactly(one.person(), other.person());
    }

    @Test
    void heard_twice_no_other_seat_is_asked_for() {
        var wished = new SeatsWished(DISTRICT, List.of(wish()));
        asking.on(wished);
        asking.on(wished);

        assertThat(desk.asked).hasSize(2);
        assertThat(desk.asked.get(1)).isEqualTo(desk.asked.get(0));
    }

    @Test
    void who_is_refused_keeps_nobody_else_from_a_seat() {
        Wish late = wish();
        Wish other = wish();
        desk.refused = late.application();
        asking.on(new SeatsWished(DISTRICT, List.of(late, other)));

        assertThat(desk.asked).containsExactly(late.application(), other.application());
    }

    private static Wish wish() {
        return new Wish(UUID.randomUUID(), UUID.randomUUID(), PersonId.fresh(), "試一", OrgId.fresh());
    }

    /** Notes who asks, and refuses one. */
    private static final class Desk implements Enrolments {

        private final List<UUID> asked = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private @Nullable UUID refused;

        @Override
        public SeatAnswer take(Actor actor, UUID trainingClass, UUID application) {
            asked.add(application);
            actors.add(actor);
            if (application.equals(refused)) {
                throw new Refusal(new Verdict.Refused("enrolment.rule.clash", List.of()));
            }
            return SeatAnswer.SEATED;
        }

        @Override
        public SeatAnswer take(Actor actor, UUID trainingClass) {
            throw new AssertionError("every wish has an identity of its own");
        }

        @Override
        public List<Verdict> eligibility(Actor actor, UUID trainingClass) {
            throw new AssertionError("the desk asks that itself");
        }

        @Override
        public void withdraw(Actor actor, UUID trainingClass) {
            throw new AssertionError("nobody gives a seat back");
        }

        @Override
        public void consent(Actor actor, UUID application, boolean granted, @Nullable String reason) {
            throw new AssertionError("the schools decide");
        }

        @Override
        public int takeIn(DistrictId district, List<Given> seats) {
            throw new AssertionError("these seats are asked for");
        }
    }
}
