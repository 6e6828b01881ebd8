package org.yanxun.enrolment.web;

import java.time.YearMonth;
import java.util.List;
import org.yanxun.enrolment.domain.Catalogue.Filter;
import org.yanxun.enrolment.domain.Catalogue.Seen;
import org.yanxun.enrolment.domain.Offer;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * What is open, as the reader sees it.
 *
 * @param months the months to choose from
 * @param next the address of the next page; empty on the last
 */
record CatalogueScreen(Filter filter, List<Seen> seen, List<YearMonth> months, String next) implements Screen {

    boolean isCategory(CreditCategory category) {
        return filter.category() == category;
    }

    boolean isMonth(YearMonth month) {
        return month.equals(filter.month());
    }

    String days(Page page, Offer offer) {
        return When.days(page.speech(), offer.span().startsAt(), offer.span().endsAt());
    }

    static String hours(Offer offer) {
        return offer.terms().hours().stripTrailingZeros().toPlainString();
    }

    /** The first thing that is against a seat. */
    static String against(Page page, Seen seen) {
        Verdict.Refused first = seen.against().getFirst();
        return page.w(first.reason(), first.arguments().toArray());
    }
}
