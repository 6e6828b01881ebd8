package org.yanxun.roster.web;

import java.util.List;
import java.util.Map;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;

/**
 * All organisations the reader may see, parents before children, with how many people each has today.
 *
 * @param mayAdd whether the reader may add some
 */
record OrganisationsScreen(List<Organisation> organisations, Map<OrgId, Integer> heads, boolean mayAdd)
        implements Screen {

    int headsOf(Organisation organisation) {
        return heads.getOrDefault(organisation.id(), 0);
    }
}
