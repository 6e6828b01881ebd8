package org.yanxun.notice.web;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.notice.Notice;
import org.yanxun.notice.domain.Glance;
import org.yanxun.notice.domain.NoticeQuery;
import org.yanxun.notice.domain.NoticeQuery.Kind;
import org.yanxun.notice.domain.Notices;
import org.yanxun.notice.domain.Preferences;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.route.SignedIn;
import org.yanxun.shell.speech.Speech;

/** A person's notices: the unread ones first, then the others page by page, and whether mail is wanted. */
@Controller
@SignedIn
class NoticesController {

    private static final int UNREAD = 100;
    private static final int ROWS = 30;

    private final Notices notices;
    private final Preferences preferences;
    private final Clock clock;
    private final MailSwitch mail;

    NoticesController(Notices notices, Preferences preferences, Clock clock, MailSwitch mail) {
        this.notices = notices;
        this.preferences = preferences;
        this.clock = clock;
        this.mail = mail;
    }

    @Bean
    static MenuItem noticesPlace() {
        return new MenuItem(800, "notice.title", "/notices", EnumSet.allOf(Role.class));
    }

    @GetMapping("/notices")
    Screen notices(Actor actor, Speech speech, @RequestParam(required = false) @Nullable UUID after) {
        Instant now = clock.instant();
        Glance glance = notices.glance(actor);
        preferences.speaks(actor, speech.language(), glance);
        List<Notice> unread =
                after == null ? notices.find(actor, new NoticeQuery(Kind.UNREAD, null, UNREAD)) : List.of();
        List<Notice> found = notices.find(actor, new NoticeQuery(Kind.READ, after, ROWS + 1));
        boolean more = found.size() > ROWS;
        var list = new NoticesScreen.Lists(unread, more ? found.subList(0, ROWS) : found, more, after == null);
        return new NoticesScreen(list, glance, mail.isOffered(), now, clock.getZone());
    }

    @PostMapping("/notices/{id}/open")
    Redirect open(Actor actor, @PathVariable UUID id) {
        return Redirect.to(notices.open(actor, id).link());
    }

    @PostMapping("/notices/read")
    Redirect readAll(Actor actor, @RequestParam Instant until) {
        notices.readAll(actor, until);
        return Redirect.to("/notices").saying("notice.done.read");
    }

    @PostMapping("/notices/mail")
    Redirect wantMail(Actor actor, @RequestParam boolean wanted) {
        preferences.mail(actor, wanted);
        return Redirect.to("/notices").saying(wanted ? "notice.done.mailOn" : "notice.done.mailOff");
    }
}
