package org.yanxun.roster.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Organisation;

/** The tree of organisations: as it stood on a day, and in the order in which people read it. */
public final class OrganisationTree {

    private OrganisationTree() {}

    /** Those that there were on that day, as they were then; their paths stay those of today. */
    public static List<Organisation> on(List<Organisation> known, Map<OrgId, List<Chapter>> lives, LocalDate day) {
        return known.stream()
                .flatMap(each -> lives.getOrDefault(each.id(), List.of()).stream()
                        .filter(chapter -> chapter.valid().contains(day))
                        .limit(1)
                        .map(chapter -> then(each, chapter.facts())))
                .toList();
    }

    /** Each right below the one it belongs to; among those of one parent the order stays. */
    public static List<Organisation> inOrder(List<Organisation> all) {
        Map<OrgId, Organisation> left = new LinkedHashMap<>();
        all.forEach(each -> left.put(each.id(), each));
        Map<Optional<OrgId>, List<Organisation>> below = all.stream()
                .collect(Collectors.groupingBy(
                        each -> Optional.ofNullable(each.parent()).filter(left::containsKey)));
        List<Organisation> ordered = new ArrayList<>();
        below.getOrDefault(Optional.<OrgId>empty(), List.of()).forEach(top -> add(top, below, ordered));
        return ordered;
    }

    private static void add(
            Organisation each, Map<Optional<OrgId>, List<Organisation>> below, List<Organisation> ordered) {
        ordered.add(each);
        below.getOrDefault(Optional.of(each.id()), List.of()).forEach(lower -> add(lower, below, ordered));
    }

    private static Organisation then(Organisation today, Chapter.Facts facts) {
        return new Organisation(
                today.id(), facts.parent(), today.path(), today.code(), facts.name(), facts.nature(), true);
    }
}
