package org.yanxun.roster.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;

/** A long preview is read page by page, without scripts, to its end. */
@HouseTest
class ImportLeafingModuleTests {

    private static final java.time.LocalDate DAY = java.time.LocalDate.of(2025, 9, 1);

    private final TestActors people;
    private final RosterImports imports;
    private final String code;

    @Autowired
    ImportLeafingModuleTests(TestActors people, RosterImports imports, Roster roster) {
        this.people = people;
        this.imports = imports;
        code = roster.organisation(people.actor(Role.BUREAU).scope(), people.school())
                .orElseThrow()
                .code();
    }

    @Test
    void everybody_who_joins_can_be_seen() {
        String page = "/roster/imports/" + take(120, 0);

        assertThat(bureau().get(page).body())
                .contains("第 25 行", "kind=JOINED&amp;from=50")
                .doesNotContain("第 60 行");
        String second = bureau().get(page + "?kind=JOINED&from=100").body();
        assertThat(second).contains("第 60 行", "kind=JOINED&amp;from=50", "kind=JOINED&amp;from=150");
        String last = bureau().get(page + "?kind=JOINED&from=200").body();
        assertThat(last).contains("第 120 行", "上一頁").doesNotContain("下一頁");
    }

    @Test
    void everything_wrong_can_be_seen() {
        String page = "/roster/imports/" + take(3, 70);

        assertThat(bureau().get(page).body()).contains("kind=WRONG&amp;from=50");
        String rest = bureau().get(page + "?kind=WRONG&from=50").body();
        assertThat(rest).contains("<td class=\"num\">73</td>", "上一頁").doesNotContain("<td class=\"num\">10</td>");
    }

    @Test
    void a_place_before_the_beginning_is_the_beginning_and_past_the_end_is_nothing() {
        String page = "/roster/imports/" + take(3, 0);

        assertThat(bureau().get(page + "?kind=JOINED&from=-9").body()).contains("第 3 行");
        assertThat(bureau().get(page + "?kind=JOINED&from=900").status()).isEqualTo(200);
        assertThat(bureau().get(page + "?kind=JOINED&from=x").status()).isEqualTo(422);
    }

    @Test
    void a_form_sent_twice_shows_what_its_first_sending_did() {
        String page = "/roster/imports/" + take(1, 0);
        imports.apply(people.actor(Role.BUREAU), UUID.fromString(page.substring(page.lastIndexOf('/') + 1)), false);

        assertThat(bureau().post(page + "/apply").status()).isEqualTo(303);
        assertThat(bureau().get(page).body()).contains("已套用到名冊");
        assertThat(bureau().post(page + "/discard").body()).contains("已經不能放棄");
        assertThat(bureau().post("/roster/imports/" + UUID.randomUUID() + "/discard")
                        .status())
                .isEqualTo(404);
    }

    /** So many rows that can be taken, and then so many that cannot. */
    private UUID take(int good, int bad) {
        List<Line> lines = IntStream.rangeClosed(1, good + bad)
                .mapToObj(number -> new Line(
                        number,
                        Map.of("staffNumber", "L" + number, "name", "王芳", "code", number <= good ? code : "nowhere")))
                .toList();
        return imports.check(people.actor(Role.BUREAU), new Terms("名冊", DAY, false), lines);
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }
}
