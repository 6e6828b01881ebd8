package org.yanxun.programme.web.calendar;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.lists.SessionFilter;

/**
 * Which sessions a calendar page shows, as its address says it.
 *
 * @param organiser who holds them; absent for all
 * @param category the kind of credits; absent for all
 */
record Shown(@Nullable UUID organiser, @Nullable CreditCategory category) {

    SessionFilter filter() {
        return new SessionFilter(Optional.ofNullable(organiser).map(OrgId::new).orElse(null), category);
    }

    /** What to add to an address that has a query already; may be empty. */
    String query() {
        String query = UriComponentsBuilder.newInstance()
                .queryParamIfPresent("organiser", Optional.ofNullable(organiser))
                .queryParamIfPresent("category", Optional.ofNullable(category))
                .encode()
                .toUriString();
        return query.isEmpty() ? "" : "&" + query.substring(1);
    }

    boolean isCategory(CreditCategory one) {
        return category == one;
    }

    boolean isOrganiser(OrgId one) {
        return one.value().equals(organiser);
    }
}
