package org.yanxun.enrolment.web;

import java.util.List;
import org.yanxun.enrolment.lists.Consents.Waiting;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/** The desk where a school says yes or no. */
record ConsentsScreen(Listed<Waiting> desk) implements Screen {

    List<Waiting> waiting() {
        return desk.items().stream().filter(Waiting::isWaiting).toList();
    }

    List<Waiting> decided() {
        return desk.items().stream().filter(each -> !each.isWaiting()).toList();
    }

    String days(Page page, Waiting each) {
        return When.days(page.speech(), each.wanted().startsAt(), each.wanted().endsAt());
    }
}
