package org.yanxun.enrolment.web;

import java.time.Instant;
import java.util.List;
import org.yanxun.enrolment.lists.OwnSeats.Seat;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/** All of one's own seats, and what became of those that are none any more. */
record SeatsScreen(Listed<Seat> seats, Instant now) implements Screen {

    /** What is still to come, the next first. */
    List<Seat> coming() {
        return seats.items().stream().filter(seat -> !seat.isOver(now)).toList().reversed();
    }

    /** What is over, the latest first. */
    List<Seat> over() {
        return seats.items().stream().filter(seat -> seat.isOver(now)).toList();
    }

    String days(Page page, Seat seat) {
        return When.days(page.speech(), seat.held().startsAt(), seat.held().endsAt());
    }
}
