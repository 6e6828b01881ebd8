package org.yanxun.notice.domain;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;
import org.yanxun.kernel.PersonId;
import org.yanxun.notice.NoticeFixture;

/** Tells people of seats, as a house that sends mail or one that does not. */
public final class Telling {

    private final SeatNews news;
    private final NoticeFixture fixture;
    private final Clock clock;

    /** With that mail server's name; empty for a house without mail. */
    public Telling(JdbcClient client, NoticeFixture fixture, Clock clock, String mailHost) {
        this.fixture = fixture;
        this.clock = clock;
        news = new SeatNews(new Teller(client, clock, mailHost), new SchoolOffice(clock));
    }

    /** Tells them that they have seats now. */
    public void seats(PersonId... people) {
        news.on(new SeatsTaken(fixture.district(), fixture.trainingClass(), List.of(people), clock.instant()));
    }

    /** Preferences on that clock. */
    public static Preferences preferences(JdbcClient client, Clock clock) {
        return new Preferences(client, clock);
    }
}
