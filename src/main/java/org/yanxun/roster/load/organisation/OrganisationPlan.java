package org.yanxun.roster.load.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.roster.organisation.Life;
import org.yanxun.roster.organisation.Lives.Coded;
import org.yanxun.roster.organisation.Turn;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a sheet would make of a district's organisations: the rows in any order, a parent before or after its children. A row
 * that is wrong makes nothing, and then neither do those that lean on what it would have made.
 */
final class OrganisationPlan {

    private final Known known;
    private final LocalDate on;
    private final Map<String, SheetOrganisation> rows = new LinkedHashMap<>();
    private final Map<OrgId, Planned> planned = new LinkedHashMap<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    /**
     * What is known already.
     *
     * @param codes who has which code in the district
     * @param lives of those in scope, parents first
     */
    record Known(Map<String, Coded> codes, Map<OrgId, Life> lives) {

        Life life(OrgId organisation) {
            return lives.getOrDefault(organisation, Life.NONE);
        }

        OrgId top() {
            return lives.keySet().iterator().next();
        }
    }

    /** What a row makes of an organisation. */
    record Planned(RowLife said, Life after) {}

    OrganisationPlan(Known known, LocalDate on, List<SheetOrganisation> sheet) {
        this.known = known;
        this.on = on;
        sheet.forEach(row -> rows.put(row.code(), row));
        rows.values().forEach(this::plan);
        dropAllLeaning();
    }

    /** What is wrong beside the roster. */
    List<Wrong> wrongs() {
        return List.copyOf(wrongs);
    }

    /** What becomes of which life; those that stay as they are left out. */
    List<Turn> turns() {
        return planned.entrySet().stream()
                .filter(each ->
                        !each.getValue().said().before().says(each.getValue().after()))
                .map(each -> turn(each.getKey(), each.getValue()))
                .toList();
    }

    /** Those of them that end earlier than is known. */
    List<Turn> shorter() {
        return turns().stream().filter(OrganisationPlan::isShorter).toList();
    }

    /** The codes that are given for the first time. */
    Map<String, OrgId> places() {
        Map<String, OrgId> places = new LinkedHashMap<>();
        planned.forEach((organisation, each) -> {
            if (!known.codes().containsKey(each.said().row().code())) {
                places.put(each.said().row().code(), organisation);
            }
        });
        return places;
    }

    /** What people look at. */
    List<OrganisationChange> changes() {
        Map<OrgId, String> names = new HashMap<>();
        known.lives()
                .forEach((organisation, life) -> names.put(
                        organisation, life.chapters().getLast().facts().name()));
        planned.forEach((organisation, each) ->
                names.put(organisation, each.said().row().name()));
        var differences = new Differences(names);
        List<OrganisationChange> changes = new ArrayList<>();
        planned.forEach(
                (organisation, each) -> changes.addAll(differences.of(organisation, each.said(), each.after())));
        return changes;
    }

    /** Takes a row out that something else speaks against, and all that lean on it. */
    void refuse(OrgId organisation, String column, String reason, String... arguments) {
        Planned refused = planned.remove(organisation);
        if (refused != null) {
            wrongs.add(Wrong.of(refused.said().row().number(), column, reason, arguments));
        }
        dropAllLeaning();
    }

    private void dropAllLeaning() {
        boolean leaning = true;
        while (leaning) {
            leaning = dropLeaning();
        }
    }

    private static Turn turn(OrgId organisation, Planned planned) {
        return new Turn(organisation, planned.said().before(), planned.after());
    }

    private void plan(SheetOrganisation row) {
        Coded coded = known.codes().get(row.code());
        OrgId organisation = coded == null ? new OrgId(row.fresh()) : coded.id();
        Life before = known.life(organisation);
        if (before.chapters().isEmpty() && coded != null && coded.lives()) {
            wrong(row, "code", "roster.import.codeElsewhere", row.code());
            return;
        }
        Optional<OrgId> parent = parent(row, before);
        if (parent.isEmpty() && row.parent() != null) {
            wrong(row, "parent", "roster.import.unknownParent", row.parent());
            return;
        }
        try {
            RowLife said = new RowLife(row, before, parent.orElse(null), on);
            planned.put(organisation, new Planned(said, said.after()));
        } catch (InvalidInput input) {
            FieldProblem problem = input.problems().getFirst();
            wrong(row, columnOf(problem.field()), problem.reason(), texts(problem.arguments()));
        }
    }

    /** The one above, if the row says one; a new organisation stands below the top otherwise. */
    private Optional<OrgId> parent(SheetOrganisation row, Life before) {
        String code = row.parent();
        if (code == null) {
            return before.chapters().isEmpty() ? Optional.of(known.top()) : Optional.empty();
        }
        Optional<OrgId> there = Optional.ofNullable(known.codes().get(code)).map(Coded::id);
        SheetOrganisation beside = rows.get(code);
        return there.filter(id -> known.lives().containsKey(id) || beside != null)
                .or(() -> Optional.ofNullable(beside).map(found -> new OrgId(found.fresh())));
    }

    /** Takes out a row whose parent is not open as long as it should be, or hangs below itself; whether there was one. */
    private boolean dropLeaning() {
        for (Map.Entry<OrgId, Planned> each : planned.entrySet()) {
            Optional<String> reason = leaning(each.getKey(), each.getValue());
            if (reason.isPresent()) {
                SheetOrganisation row = each.getValue().said().row();
                String parent = Optional.ofNullable(row.parent()).orElseGet(() -> nameAbove(each.getKey()));
                planned.remove(each.getKey());
                wrong(row, "parent", reason.get(), parent);
                return true;
            }
        }
        return false;
    }

    private Optional<String> leaning(OrgId organisation, Planned each) {
        if (isMoving(each) && isBelowItself(organisation)) {
            return Optional.of("roster.wrong.cycle");
        }
        return turn(organisation, each).loose(this::lasting).map(day -> "roster.import.parentNotOpen");
    }

    private static boolean isMoving(Planned each) {
        RowLife said = each.said();
        Facts facts = at(each.after(), said.since());
        return facts.parent() != null
                && !said.chapter().map(chapter -> chapter.facts().equals(facts)).orElse(false);
    }

    private boolean isBelowItself(OrgId organisation) {
        Set<OrgId> passed = new HashSet<>();
        Optional<OrgId> at = parentOf(organisation);
        while (at.isPresent() && passed.add(at.get())) {
            at = parentOf(at.get());
        }
        return passed.contains(organisation);
    }

    private Optional<OrgId> parentOf(OrgId organisation) {
        List<Chapter> chapters = life(organisation).chapters();
        return chapters.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(chapters.getLast().facts().parent());
    }

    /** What the one above is called; empty where nobody knows. */
    private String nameAbove(OrgId organisation) {
        return parentOf(organisation)
                .map(this::life)
                .filter(above -> !above.chapters().isEmpty())
                .map(above -> above.chapters().getLast().facts().name())
                .orElse("");
    }

    /** As it will be. */
    private Life life(OrgId organisation) {
        Planned there = planned.get(organisation);
        return there == null ? known.life(organisation) : there.after();
    }

    /** As it will be, but without an earlier end: whether that may come is judged by all that stand below it. */
    private Life lasting(OrgId organisation) {
        return Optional.ofNullable(planned.get(organisation))
                .map(there -> turn(organisation, there))
                .filter(OrganisationPlan::isShorter)
                .map(turn -> turn.after().until(turn.before().ends()))
                .orElseGet(() -> life(organisation));
    }

    private static boolean isShorter(Turn turn) {
        Life before = turn.before();
        LocalDate end = turn.after().ends();
        return end != null
                && !before.chapters().isEmpty()
                && (before.ends() == null || before.ends().isAfter(end));
    }

    /** One that would stand below an organisation on a day on which that is no more. */
    Optional<Chapter> below(OrgId organisation, LocalDate end) {
        Set<OrgId> all = new HashSet<>(known.lives().keySet());
        all.addAll(planned.keySet());
        return all.stream()
                .flatMap(each -> life(each).chapters().stream())
                .filter(chapter -> organisation.equals(chapter.facts().parent()))
                .filter(chapter -> chapter.valid().until() == null
                        || chapter.valid().until().isAfter(end))
                .findFirst();
    }

    private static Facts at(Life life, LocalDate day) {
        return life.on(day).orElseGet(() -> life.chapters().getLast()).facts();
    }

    private void wrong(SheetOrganisation row, String column, String reason, String... arguments) {
        wrongs.add(Wrong.of(row.number(), column, reason, arguments));
    }

    /** What a page calls a field is another column in a sheet. */
    private static String columnOf(String field) {
        return switch (field) {
            case "from" -> "validFrom";
            case "on" -> "closedOn";
            default -> field;
        };
    }

    private static String[] texts(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toArray(String[]::new);
    }
}
