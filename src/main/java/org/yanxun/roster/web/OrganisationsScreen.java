package org.yanxun.roster.web;

import java.util.List;
import java.util.Map;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;

/** All organisations the reader may see, parents before children, with how many people each has today. */
record OrganisationsScreen(List<Organisation> organisations, Map<OrgId, Integer> heads) implements Screen {

    int headsOf(Organisation organisation) {
        return heads.getOrDefault(organisation.id(), 0);
    }
}
