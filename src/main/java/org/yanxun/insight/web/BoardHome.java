package org.yanxun.insight.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.domain.Standing;
import org.yanxun.insight.domain.Tally;
import org.yanxun.insight.web.promise.Paths;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** How far plan and credits are, on the home pages: the district's for bureau and college, the own school's in a school. */
@Component
class BoardHome implements HomeCards {

    private static final int HOW_FAR = 200;

    private final Board board;

    BoardHome(Board board) {
        this.board = board;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        if (!actor.is(Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON)) {
            return List.of();
        }
        Figures figures = board.figures(actor.district(), board.thisYear());
        List<HomeCard> cards = new ArrayList<>();
        if (actor.is(Role.BUREAU, Role.COLLEGE)) {
            PlanCard.of(figures, actor.is(Role.BUREAU), speech).ifPresent(cards::add);
        }
        if (figures.areCounted()) {
            card(actor, figures, speech).ifPresent(cards::add);
        }
        return cards;
    }

    private static Optional<HomeCard> card(Actor actor, Figures figures, Speech speech) {
        if (actor.is(Role.BUREAU, Role.COLLEGE)) {
            String title = speech.w("insight.home.district", figures.year());
            return Optional.of(card(title, figures, figures.district(), Optional.empty(), speech));
        }
        return figures.schools().stream()
                .filter(school -> school.organisation().equals(actor.home()))
                .findFirst()
                .map(school -> card(school.name(), figures, school.tally(), Optional.of(school), speech));
    }

    private static HomeCard card(
            String title, Figures figures, Tally tally, Optional<SchoolTally> school, Speech speech) {
        List<HomeCard.Ring> rings = Arrays.stream(Measure.values())
                .map(measure -> ring(measure, figures, tally, school, speech))
                .toList();
        String fact =
                speech.w("insight.fact.all", speech.number(tally.people()), speech.number(tally.reached(Measure.ALL)));
        String expected = speech.w(
                "insight.expected",
                speech.percent(figures.standing(tally, Measure.ALL).expected()));
        return new HomeCard(HOW_FAR, title, List.of(fact, expected), rings, Optional.empty());
    }

    private static HomeCard.Ring ring(
            Measure measure, Figures figures, Tally tally, Optional<SchoolTally> school, Speech speech) {
        Standing standing = figures.standing(tally, measure);
        String figure = standing.share().isPresent()
                ? speech.percent(standing.share().getAsDouble())
                : speech.w("insight.noFigure");
        String href = school.map(each -> Paths.people(figures.year(), each.organisation(), measure, Only.MISSING))
                .orElseGet(() -> Paths.schools(figures.year(), measure));
        return new HomeCard.Ring(standing.shareOrZero(), figure, speech.w(measure.key()), standing.state(), href);
    }
}
