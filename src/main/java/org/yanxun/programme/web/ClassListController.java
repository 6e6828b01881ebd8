package org.yanxun.programme.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.programme.lists.ClassFilter;
import org.yanxun.programme.lists.ClassFilter.Phase;
import org.yanxun.programme.lists.ClassList;
import org.yanxun.programme.lists.Cursor;
import org.yanxun.programme.lists.ListedClass;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** The list of classes an organiser looks after. */
@Controller
@Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
class ClassListController {

    private static final int PAGE = 30;

    private final ClassList classes;
    private final Clock clock;

    ClassListController(ClassList classes, Clock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    @GetMapping("/programme")
    Screen list(
            Actor actor,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable CreditCategory category,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after) {
        ClassFilter filter = new ClassFilter(
                phase, category, readable(words), Cursor.of(after).orElse(null));
        List<ListedClass> found = classes.page(actor.scope(), filter, PAGE + 1);
        List<ListedClass> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() <= PAGE
                ? ""
                : address(new ClassFilter(phase, category, filter.words(), ClassList.after(shown.getLast())));
        return new ClassListScreen(filter, shown, next, !actor.is(Role.BUREAU), clock.getZone());
    }

    /** No title holds what cannot be read, nor is any longer than a hundred signs. */
    private static String readable(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }

    /** The address of a list. */
    static String address(ClassFilter filter) {
        return UriComponentsBuilder.fromPath("/programme")
                .queryParamIfPresent("phase", Optional.ofNullable(filter.phase()))
                .queryParamIfPresent("category", Optional.ofNullable(filter.category()))
                .queryParamIfPresent("words", Optional.of(filter.words()).filter(words -> !words.isEmpty()))
                .queryParamIfPresent("after", Optional.ofNullable(filter.after()))
                .encode()
                .toUriString();
    }
}
