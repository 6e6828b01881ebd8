package org.yanxun.roster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.find.OrganisationStore.Chapter;
import org.yanxun.shell.Screen;

/**
 * One organisation with its people on a day.
 *
 * @param linked those whose own page the reader may open
 * @param successors names of what organisations were merged into
 * @param others where it could be merged into; empty if the reader may not merge
 */
record OrganisationScreen(
        Organisation organisation,
        LocalDate on,
        List<Chapter> past,
        List<Person> people,
        Set<PersonId> linked,
        Map<UUID, String> successors,
        List<Organisation> others)
        implements Screen {}
