package org.yanxun.roster.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;

class OrganisationTreeTests {

    private static final Nature NATURE = new Nature(OrgType.PRIMARY, Ownership.PUBLIC, Set.of(), false, false);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Organisation top = organisation("教育局", null);
    private final Organisation east = organisation("東門國小", top.id());
    private final Organisation west = organisation("西門國小", top.id());
    private final Organisation branch = organisation("東門分校", east.id());

    @Test
    void each_stands_right_below_the_one_it_belongs_to() {
        assertThat(OrganisationTree.inOrder(List.of(top, east, west, branch))).containsExactly(top, east, branch, west);
    }

    @Test
    void one_whose_parent_is_out_of_sight_stands_at_the_top() {
        assertThat(OrganisationTree.inOrder(List.of(branch, west))).containsExactly(branch, west);
        assertThat(OrganisationTree.inOrder(List.of())).isEmpty();
    }

    @Test
    void on_a_day_each_is_what_it_was_then_and_what_was_not_there_is_left_out() {
        Map<OrgId, List<Chapter>> lives = Map.of(
                top.id(),
                List.of(chapter("教育局", null, Period.since(DAY.minusYears(9)))),
                east.id(),
                List.of(
                        chapter("東門小學堂", west.id(), new Period(DAY.minusYears(5), DAY)),
                        chapter("東門國小", top.id(), Period.since(DAY))));
        List<Organisation> known = List.of(top, east, west);

        assertThat(OrganisationTree.on(known, lives, DAY))
                .extracting(Organisation::name)
                .containsExactly("教育局", "東門國小");
        assertThat(OrganisationTree.on(known, lives, DAY.minusDays(1)).getLast())
                .satisfies(then -> {
                    assertThat(then.name()).isEqualTo("東門小學堂");
                    assertThat(then.parent()).isEqualTo(west.id());
                    assertThat(then.code()).isEqualTo(east.code());
                });
        assertThat(OrganisationTree.on(known, lives, DAY.minusYears(20))).isEmpty();
    }

    private static Chapter chapter(String name, @Nullable OrgId parent, Period valid) {
        return Chapter.of(new Chapter.Facts(name, parent, NATURE), valid);
    }

    private static Organisation organisation(String name, @Nullable OrgId parent) {
        OrgId id = OrgId.fresh();
        return new Organisation(id, parent, "/" + id + "/", name, name, NATURE, true);
    }
}
