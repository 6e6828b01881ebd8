package org.yanxun.roster.load.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationPlan.Known;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.roster.organisation.Life;
import org.yanxun.roster.organisation.Lives.Coded;

class OrganisationPlanTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 9, 1);
    private static final LocalDate ON = LocalDate.of(2026, 2, 16);

    private final Map<String, Coded> codes = new LinkedHashMap<>();
    private final Map<OrgId, Life> lives = new LinkedHashMap<>();
    private final OrgId bureau = known("B", "教育局", null);
    private final OrgId east = known("E", "東門國小", bureau);

    @Test
    void a_parent_may_stand_after_its_children_and_below_nothing_said_stands_the_top() {
        OrganisationPlan plan = plan(row("N1", "分校", "N"), row("N", "新校", null));

        assertThat(plan.wrongs()).isEmpty();
        assertThat(plan.places()).containsOnlyKeys("N1", "N");
        OrgId above = plan.places().get("N");
        assertThat(plan.turns())
                .extracting(turn -> turn.after().chapters().getFirst().facts().parent())
                .containsExactly(above, bureau);
        assertThat(plan.changes()).allMatch(change -> change.kind() == Kind.NEW);
    }

    @Test
    void what_stays_as_it_is_makes_no_turn() {
        assertThat(plan(row("E", "東門國小", null)).turns()).isEmpty();
        assertThat(plan(row("E", "東門國小", "B")).changes()).isEmpty();
        assertThat(plan(row("E", "新東國小", null)).turns()).hasSize(1);
    }

    @Test
    void a_code_whose_organisation_is_nothing_any_more_begins_again_under_its_old_identity() {
        OrgId gone = OrgId.fresh();
        codes.put("G", new Coded(gone, false));

        OrganisationPlan plan = plan(row("G", "重來的學校", null));

        assertThat(plan.places()).isEmpty();
        assertThat(plan.turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.organisation()).isEqualTo(gone));
    }

    @Test
    void a_code_of_an_organisation_out_of_sight_is_told() {
        codes.put("X", new Coded(OrgId.fresh(), true));

        assertThat(reasons(plan(row("X", "別人的學校", null)))).containsExactly("roster.import.codeElsewhere");
        assertThat(reasons(plan(row("N", "新校", "X")))).containsExactly("roster.import.unknownParent");
    }

    @Test
    void a_circle_is_told_however_long_it_is() {
        OrgId west = known("W", "西門國小", bureau);
        known("S", "南門國小", west);

        assertThat(reasons(plan(row("W", "西門國小", "S")))).containsExactly("roster.wrong.cycle");
        assertThat(reasons(plan(row("N1", "甲", "N3"), row("N2", "乙", "N1"), row("N3", "丙", "N2"))))
                .startsWith("roster.wrong.cycle")
                .hasSize(3);
        assertThat(plan(row("S", "南門國小", "B")).wrongs()).isEmpty();
    }

    @Test
    void a_refused_row_takes_along_what_leans_on_it_and_nothing_else() {
        OrganisationPlan plan = plan(row("N", "新校", null), row("N1", "分校", "N"), row("M", "別校", null));

        plan.refuse(Objects.requireNonNull(plan.places().get("N")), "closedOn", "roster.refused.standing", "1", "誰");

        assertThat(reasons(plan)).containsExactly("roster.refused.standing", "roster.import.parentNotOpen");
        assertThat(plan.places()).containsOnlyKeys("M");
        plan.refuse(OrgId.fresh(), "closedOn", "roster.refused.standing");
        assertThat(plan.wrongs()).hasSize(2);
    }

    @Test
    void who_would_stand_below_is_found_as_it_will_be() {
        OrgId branch = known("E1", "分校", east);

        assertThat(plan().below(east, ON)).isPresent();
        assertThat(plan().below(branch, ON)).isEmpty();
        assertThat(plan(row("E1", "分校", "B")).below(east, ON.minusDays(1))).isPresent();
        SheetOrganisation closed =
                new SheetOrganisation(2, UUID.randomUUID(), "E1", "分校", null, null, null, null, null, null, null, ON);
        assertThat(plan(closed).below(east, ON)).isEmpty();
        assertThat(plan(closed).below(east, ON.minusDays(1))).isPresent();
    }

    @Test
    void what_ends_bears_nothing_that_is_to_last_longer() {
        OrgId town = known("T", "鎮中心校", bureau);
        lives.computeIfPresent(town, (id, life) -> life.closed(ON.plusYears(1)));

        assertThat(reasons(plan(row("E", "東門國小", "T")))).containsExactly("roster.import.parentNotOpen");
        assertThat(reasons(plan(row("N", "新校", "T")))).containsExactly("roster.import.parentNotOpen");
        assertThat(plan(until("N", "T", ON.plusYears(1))).wrongs()).isEmpty();
        assertThat(reasons(plan(until("N", "T", ON.plusYears(1).plusDays(1)))))
                .containsExactly("roster.import.parentNotOpen");
    }

    @Test
    void a_day_of_closing_moves_as_far_as_the_one_above_lasts() {
        OrgId branch = known("E1", "分校", east);
        lives.computeIfPresent(branch, (id, life) -> life.closed(ON));
        lives.computeIfPresent(east, (id, life) -> life.closed(ON.plusYears(1)));

        assertThat(plan(until("E1", null, ON.plusYears(1))).turns()).hasSize(1);
        OrganisationPlan longer = plan(until("E1", null, ON.plusYears(2)));
        assertThat(longer.turns()).isEmpty();
        assertThat(longer.wrongs())
                .singleElement()
                .isEqualTo(Wrong.of(2, "parent", "roster.import.parentNotOpen", "東門國小"));
        assertThat(plan(until("E1", null, ON.plusYears(2)), until("E", null, ON.plusYears(2)))
                        .turns())
                .hasSize(2);
    }

    @Test
    void a_closing_of_the_same_sheet_is_judged_by_those_below_it_and_not_they_by_it() {
        OrganisationPlan plan = plan(until("E", null, ON), row("N", "分校", "E"));

        assertThat(plan.wrongs()).isEmpty();
        assertThat(plan.shorter())
                .singleElement()
                .satisfies(turn -> assertThat(turn.organisation()).isEqualTo(east));
        assertThat(plan.below(east, ON)).isPresent();
        assertThat(plan(until("E", null, ON), until("N", "E", ON)).below(east, ON))
                .isEmpty();
    }

    private static SheetOrganisation until(String code, @Nullable String parent, LocalDate closedOn) {
        return new SheetOrganisation(
                2,
                UUID.randomUUID(),
                code,
                code.equals("E") ? "東門國小" : "分校",
                parent,
                OrgType.PRIMARY,
                null,
                Set.of(),
                null,
                null,
                null,
                closedOn);
    }

    private OrganisationPlan plan(SheetOrganisation... rows) {
        return new OrganisationPlan(new Known(codes, lives), ON, List.of(rows));
    }

    private static List<String> reasons(OrganisationPlan plan) {
        return plan.wrongs().stream().map(Wrong::reason).toList();
    }

    private OrgId known(String code, String name, @Nullable OrgId parent) {
        OrgId id = OrgId.fresh();
        codes.put(code, new Coded(id, true));
        Nature nature = new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(), false, false);
        lives.put(id, Life.of(new Facts(name, parent, nature), Period.since(BEGIN)));
        return id;
    }

    private static SheetOrganisation row(String code, String name, @Nullable String parent) {
        return new SheetOrganisation(
                2, UUID.randomUUID(), code, name, parent, OrgType.PRIMARY, null, Set.of(), null, null, null, null);
    }
}
