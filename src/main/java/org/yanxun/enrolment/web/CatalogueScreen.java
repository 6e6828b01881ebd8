package org.yanxun.enrolment.web;

import java.time.YearMonth;
import java.util.List;
import org.yanxun.enrolment.domain.Catalogue.Filter;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * What is open, as the reader sees it.
 *
 * @param lines what everybody reads of a class
 * @param months the months to choose from
 * @param next the address of the next page; empty on the last
 */
record CatalogueScreen(Filter filter, List<Seen> seen, OfferLines lines, List<YearMonth> months, String next)
        implements Screen {

    /** A class: what everybody reads of it, and what it is to the reader. */
    record Row(OfferLines.Line line, Seen seen) {

        boolean mayTake() {
            return !seen.isTaken() && !line.isFull() && seen.against().isEmpty();
        }

        /** The first thing that is against a seat; empty if nothing is. */
        String against(Page page) {
            return seen.against().isEmpty() ? "" : page.why(seen.against().getFirst());
        }
    }

    List<Row> rows(Page page) {
        return seen.stream()
                .map(each -> new Row(lines.of(page.speech(), each.offer()), each))
                .toList();
    }

    boolean isCategory(CreditCategory category) {
        return filter.category() == category;
    }

    boolean isMonth(YearMonth month) {
        return month.equals(filter.month());
    }
}
