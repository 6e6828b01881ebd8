package org.yanxun.roster.load.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationChange.Part;
import org.yanxun.roster.organisation.Life;

class DifferencesTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate ON = LocalDate.of(2026, 2, 16);
    private static final OrgId BUREAU = OrgId.fresh();
    private static final OrgId TOWN = OrgId.fresh();
    private static final OrgId EAST = OrgId.fresh();
    private static final Life LIFE = Life.of(
            new Facts(
                    "東門國小",
                    BUREAU,
                    new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(SchoolStage.PRIMARY), false, false)),
            Period.since(BEGIN));

    private final Differences differences = new Differences(Map.of(BUREAU, "教育局", TOWN, "鎮中心校"));

    @Test
    void a_new_one_is_told_whole() {
        OrganisationChange change = only(new RowLife(row("新校", OrgType.MIGRANT, DAY, null), Life.NONE, BUREAU, ON));

        assertThat(change.kind()).isEqualTo(Kind.NEW);
        assertThat(change.name()).isEqualTo("新校");
        assertThat(change.since()).isEqualTo(DAY);
        assertThat(change.corrected()).isFalse();
        assertThat(change.parts())
                .contains(
                        new Part("organisation", null, "新校"),
                        new Part("parent", null, "教育局"),
                        new Part("type", null, "MIGRANT"),
                        new Part("migrant", null, "true"))
                .noneMatch(part -> part.column().equals("closedOn"));
    }

    @Test
    void each_respect_is_told_by_itself_under_the_name_it_had() {
        RowLife said = new RowLife(row("新東國小", OrgType.NINE_YEAR, DAY, ON), LIFE, TOWN, ON);

        List<OrganisationChange> changes = differences.of(EAST, said, said.after());

        assertThat(changes)
                .extracting(OrganisationChange::kind)
                .containsExactlyInAnyOrder(Kind.RENAMED, Kind.MOVED, Kind.CHANGED, Kind.CLOSED);
        assertThat(changes).allMatch(change -> change.name().equals("東門國小"));
        assertThat(parts(changes, Kind.RENAMED)).containsExactly(new Part("organisation", "東門國小", "新東國小"));
        assertThat(parts(changes, Kind.MOVED)).containsExactly(new Part("parent", "教育局", "鎮中心校"));
        assertThat(parts(changes, Kind.CHANGED)).containsExactly(new Part("type", "PRIMARY", "NINE_YEAR"));
        assertThat(parts(changes, Kind.CLOSED)).containsExactly(new Part("closedOn", null, "2026-02-16"));
        assertThat(changes)
                .filteredOn(change -> change.kind() == Kind.CLOSED)
                .allMatch(change -> change.since().equals(ON));
    }

    @Test
    void a_correction_is_told_as_one_and_an_earlier_beginning_as_a_change_of_its_day() {
        assertThat(only(new RowLife(row("東門小學堂", null, BEGIN, null), LIFE, null, ON))
                        .corrected())
                .isTrue();
        OrganisationChange earlier = only(new RowLife(row("東門國小", null, BEGIN.minusDays(1), null), LIFE, null, ON));

        assertThat(earlier.kind()).isEqualTo(Kind.CHANGED);
        assertThat(earlier.parts()).containsExactly(new Part("validFrom", "2013-09-01", "2013-08-31"));
    }

    @Test
    void what_stays_is_not_told() {
        RowLife said = new RowLife(row("東門國小", null, null, null), LIFE, null, ON);

        assertThat(differences.of(EAST, said, said.after())).isEmpty();
    }

    @Test
    void what_is_over_before_the_day_of_the_sheet_is_told_as_closed_only() {
        OrganisationChange closed = only(new RowLife(row("東門國小", null, null, DAY), LIFE, null, ON));

        assertThat(closed.kind()).isEqualTo(Kind.CLOSED);
        assertThat(closed.since()).isEqualTo(DAY);
    }

    @Test
    void counts_are_told_by_kind() {
        ChangeCounts counts = new ChangeCounts(20, 1, 2, 3, 4, 5, 6, 7);

        assertThat(Kind.values()).extracting(counts::of).containsExactly(2, 3, 4, 5, 6);
        assertThat(counts.changesAnything()).isTrue();
        assertThat(new ChangeCounts(9, 1, 0, 0, 0, 0, 0, 8).changesAnything()).isFalse();
    }

    private OrganisationChange only(RowLife said) {
        List<OrganisationChange> changes = differences.of(EAST, said, said.after());
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<Part> parts(List<OrganisationChange> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .flatMap(change -> change.parts().stream())
                .toList();
    }

    private static SheetOrganisation row(
            String name, @Nullable OrgType type, @Nullable LocalDate from, @Nullable LocalDate closed) {
        return new SheetOrganisation(2, UUID.randomUUID(), "E", name, null, type, null, null, null, null, from, closed);
    }
}
