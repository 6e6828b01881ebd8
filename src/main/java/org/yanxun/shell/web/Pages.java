package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.Page;
import org.yanxun.shell.frame.Frame;
import org.yanxun.shell.frame.HatRack;
import org.yanxun.shell.frame.MenuCount;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.route.CurrentActor;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** Makes the {@link Page} around a request's screen. */
@Component
class Pages {

    private final Words words;
    private final List<MenuItem> places;
    private final List<MenuCount> counts;
    private final List<HatRack> racks;

    Pages(Words words, List<MenuItem> places, List<MenuCount> counts, List<HatRack> racks) {
        this.words = words;
        this.counts = List.copyOf(counts);
        this.racks = List.copyOf(racks);
        this.places =
                places.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    }

    /** The page around a screen that answers that call. */
    Page around(HttpServletRequest request, Call call, String again) {
        Speech speech = words.in(LanguageChoice.of(request));
        Optional<Actor> actor = CurrentActor.of(request);
        return new Page(
                speech,
                address(request, call, again),
                actor.orElse(null),
                menuOf(actor),
                said(request, speech),
                actor.<Frame>map(reader -> new AskedFrame(request, reader, counts, racks))
                        .orElse(Frame.EMPTY));
    }

    private List<MenuItem> menuOf(Optional<Actor> actor) {
        return actor.map(a -> places.stream()
                        .filter(place -> place.roles().contains(a.role()))
                        .toList())
                .orElse(List.of());
    }

    private static Page.Address address(HttpServletRequest request, Call call, String again) {
        @Nullable CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Page.Address(call.path(), call.query(), "_csrf", "", again)
                : new Page.Address(call.path(), call.query(), token.getParameterName(), token.getToken(), again);
    }

    private static String said(HttpServletRequest request, Speech speech) {
        if (request.getQueryString() == null) {
            return "";
        }
        String key = request.getParameter("said");
        return key != null && speech.knows(key) ? speech.w(key) : "";
    }
}
