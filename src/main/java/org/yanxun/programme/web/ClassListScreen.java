package org.yanxun.programme.web;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.programme.lists.ClassFilter;
import org.yanxun.programme.lists.ClassFilter.Phase;
import org.yanxun.programme.lists.ListedClass;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * The classes an organiser looks after.
 *
 * @param next the address of the next page; empty on the last
 */
record ClassListScreen(ClassFilter filter, List<ListedClass> classes, String next, boolean mayHold, ZoneId zone)
        implements Screen {

    boolean isPhase(@Nullable Phase phase) {
        return filter.phase() == phase;
    }

    boolean isCategory(CreditCategory category) {
        return filter.category() == category;
    }

    String address(@Nullable Phase phase) {
        return ClassListController.address(new ClassFilter(phase, filter.category(), filter.words(), null));
    }

    String days(Page page, ListedClass each) {
        return each.startsAt().isEmpty() || each.span() == null
                ? page.w("programme.list.noSessions")
                : Days.between(page, each.span().startsAt(), each.span().endsAt(), zone);
    }

    static String tag(Phase phase) {
        return switch (phase) {
            case DRAFT -> "tag";
            case OPEN -> "tag tag-way";
            case RUNNING -> "tag tag-good";
            case OVER -> "tag";
            case CANCELLED -> "tag tag-miss";
        };
    }
}
