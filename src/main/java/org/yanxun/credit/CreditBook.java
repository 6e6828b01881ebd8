package org.yanxun.credit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;

/** The door of credit for the rooms above: the ledger and its roll-up. */
public interface CreditBook {

    /** What a person has in a year; nothing at all is a balance of zeros. */
    Balance balance(DistrictId district, PersonId person, PlanYear year);

    /** A person's lines of a year, the latest first, counter-entries among them. */
    List<Entry> entries(DistrictId district, PersonId person, PlanYear year);

    /**
     * Brings the ledger in line with settled sittings. The house does it by itself after each settling; doing it again
     * posts nothing twice.
     *
     * @return how many lines were written
     */
    int post(DistrictId district, Collection<UUID> sittings);
}
