package org.yanxun.enrolment.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.yanxun.enrolment.lists.ClassPeople.Member;
import org.yanxun.enrolment.lists.SeatState;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/** Who comes to a class. */
record PeopleScreen(UUID trainingClass, String title, int capacity, List<Member> people) implements Screen {

    long seated() {
        return people.stream().filter(each -> each.state() == SeatState.SEATED).count();
    }

    long waiting() {
        return people.size() - seated();
    }

    String moment(Page page, Member member) {
        return page.speech().moment(LocalDateTime.ofInstant(member.askedAt(), When.HERE));
    }
}
