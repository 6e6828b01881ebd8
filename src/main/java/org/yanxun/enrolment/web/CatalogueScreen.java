package org.yanxun.enrolment.web;

import java.math.BigDecimal;
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

    /** The hours and what they are worth. */
    static String worth(Page page, Offer offer) {
        return page.w(
                "enrolment.worth", plain(offer.terms().hours()), offer.terms().credits());
    }

    /** A number without idle zeroes. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The first thing that is against a seat. */
    static String against(Page page, Seen seen) {
        Verdict.Refused first = seen.against().getFirst();
        return page.w(first.reason(), first.arguments().toArray());
    }
}
