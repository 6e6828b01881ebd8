package org.yanxun.shell.home;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.Screen;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.route.SignedIn;
import org.yanxun.shell.speech.Speech;

/** Everyone's home: what to do next, then how far things are. */
@Controller
class HomeController {

    private final List<HomeCards> rooms;

    HomeController(List<HomeCards> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @SignedIn
    @GetMapping("/")
    Screen home(Actor actor, Speech speech) {
        List<HomeCard> cards = rooms.stream()
                .flatMap(room -> room.cardsFor(actor, speech).stream())
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        return new HomeScreen(cards);
    }
}
