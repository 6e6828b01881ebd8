package org.yanxun.access.web.accounts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.access.Accounts;
import org.yanxun.access.office.AccountRules;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;

/**
 * A hat to be given.
 *
 * @param id made when the form was drawn, so that a form sent twice gives one hat
 * @param until the last day; absent while no end is known
 */
record GrantForm(
        @Nullable UUID id,
        @Nullable Role role,
        @Nullable UUID organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    UUID ownId() {
        return Optional.ofNullable(id).orElseGet(UuidCreator::getTimeOrderedEpoch);
    }

    OrgId place() {
        if (organisation == null) {
            throw new InvalidInput("organisation", "access.fault.empty");
        }
        return new OrgId(organisation);
    }

    Accounts.Grant grant() {
        if (role == null || !OneAccountScreen.GIVEN.contains(role)) {
            throw new InvalidInput("role", "access.grant.role");
        }
        if (from == null) {
            throw new InvalidInput("from", "access.fault.empty");
        }
        AccountRules.mustBeNear("from", from);
        if (until != null && until.isBefore(from)) {
            throw new InvalidInput("until", "access.grant.backwards");
        }
        if (until != null) {
            AccountRules.mustBeNear("until", until);
        }
        return new Accounts.Grant(role, place(), new Period(from, until == null ? null : until.plusDays(1)));
    }
}
