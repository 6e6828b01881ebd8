package org.yanxun.roster.web.organisation;

import java.util.List;
import java.util.Map;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.organisation.ChangeCounts;
import org.yanxun.roster.load.organisation.OrganisationChange;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationChange.Part;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * One upload of organisations: how far it is, what it would change, what is wrong in it.
 *
 * @param changes by kind, the first ones of each
 * @param wrongs the first ones
 */
record UploadScreen(ImportJob job, ChangeCounts counts, Map<Kind, List<OrganisationChange>> changes, List<Wrong> wrongs)
        implements Screen {

    /** How many of each list are shown at most. */
    static final int MOST = 200;

    String address() {
        return "/roster/organisations/imports/" + job.id();
    }

    /** What a part was, in words; empty where there was nothing. */
    String was(Page page, Part part) {
        return ChangeWords.of(page.speech(), part.column(), part.was());
    }

    /** What a part becomes, in words. */
    String becomes(Page page, Part part) {
        return ChangeWords.of(page.speech(), part.column(), part.becomes());
    }
}
