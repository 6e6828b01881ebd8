package org.yanxun.roster.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yanxun.roster.load.organisation.OrganisationChange;

/**
 * What becomes of one organisation in one respect.
 *
 * @param since the first day it is so
 * @param corrected whether it was so all along and known wrongly
 */
record ChangeAnswer(
        String kind,
        int row,
        UUID organisation,
        String name,
        List<OrganisationChange.Part> parts,
        LocalDate since,
        boolean corrected) {

    static ChangeAnswer of(OrganisationChange change) {
        return new ChangeAnswer(
                change.kind().name(),
                change.row(),
                change.organisation(),
                change.name(),
                change.parts(),
                change.since(),
                change.corrected());
    }
}
