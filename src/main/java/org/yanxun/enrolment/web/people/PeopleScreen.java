package org.yanxun.enrolment.web.people;

import java.time.LocalDateTime;
import java.util.UUID;
import org.yanxun.enrolment.lists.ClassPeople.Count;
import org.yanxun.enrolment.lists.ClassPeople.Member;
import org.yanxun.enrolment.web.Listed;
import org.yanxun.enrolment.web.When;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/** Who comes to a class. */
record PeopleScreen(UUID trainingClass, Heading heading, Listed<Member> people) implements Screen {

    /** The class's name, its seats, and how many are taken or held. */
    record Heading(String title, int capacity, Count count) {}

    String moment(Page page, Member member) {
        return page.speech().moment(LocalDateTime.ofInstant(member.askedAt(), When.HERE));
    }
}
