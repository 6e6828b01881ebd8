package org.yanxun.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.notice.domain.Glance;
import org.yanxun.notice.domain.Notices;
import org.yanxun.notice.domain.Preferences;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** Unread notices on the home page. Whoever comes home also shows which language mail should speak. */
@Component
class NoticeCards implements HomeCards {

    private static final int ORDER = 60;

    private final Notices notices;
    private final Preferences preferences;

    NoticeCards(Notices notices, Preferences preferences) {
        this.notices = notices;
        this.preferences = preferences;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        Glance glance = notices.glance(actor);
        preferences.speaks(actor, speech.language(), glance);
        if (glance.unread() == 0) {
            return List.of();
        }
        String fact = speech.w("notice.unread", speech.number(glance.unread()));
        return List.of(HomeCard.of(
                ORDER, speech.w("notice.title"), fact, new HomeCard.Act(speech.w("notice.see"), "/notices")));
    }
}
