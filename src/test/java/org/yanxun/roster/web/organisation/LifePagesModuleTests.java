package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

@HouseTest
class LifePagesModuleTests {

    private static final String ALL = "/roster/organisations";

    private final TestActors people;

    @Autowired
    LifePagesModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void an_organisation_is_added_changed_put_right_closed_and_each_step_can_be_taken_back() {
        Reply added = add("新湖國小", "2020-09-01");
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        String one = added.location().split("\\?")[0];
        assertThat(bureau().get(one).body()).contains("新湖國小", "上級：試區教育局", "變更", "停辦", "更正");

        assertThat(bureau().get(one + "/change").body()).contains("新湖國小");
        Reply changed = send(one + "/change", one, "新湖實驗國小", "from", "2024-09-01");
        assertThat(changed.location()).startsWith(one + "?said=");
        String past = bureau().get(one).body();
        assertThat(past).contains("新湖國小", "新湖實驗國小");

        Matcher chapter =
                Pattern.compile(Pattern.quote(one) + "/chapters/[0-9a-f-]{36}").matcher(past);
        assertThat(chapter.find()).isTrue();
        assertThat(bureau().get(chapter.group()).body()).contains("新湖國小");
        send(chapter.group(), one, "新湖小學堂", "from", "2020-09-01", "until", "2024-09-01");
        assertThat(bureau().get(one).body()).contains("新湖小學堂");

        assertThat(bureau().get(one + "/close").body()).contains("停辦日期");
        send(one + "/close", one, "", "on", "2026-01-01");
        assertThat(bureau().get(ALL).body()).contains("已停辦或併入");
        assertThat(send(one + "/undo", one, "").location()).startsWith(one);
        assertThat(bureau().get(ALL).body()).doesNotContain("已停辦或併入");
    }

    @Test
    void what_is_wrong_is_told_by_its_field_and_what_was_typed_stays() {
        Reply wrong = add("校".repeat(300), "九月");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("最多 100 字", "id=\"name-wrong\"", "value=\"N-1\"");

        Reply below =
                send(ALL + "/" + people.school() + "/change", ALL + "/" + people.school(), "", "from", "2025-09-01");
        assertThat(below.status()).isEqualTo(422);
        assertThat(below.body()).contains("id=\"name-wrong\"");
        Reply early =
                send(ALL + "/" + people.school() + "/change", ALL + "/" + people.school(), "新名", "from", "1999-09-01");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("不在辦學期間");
    }

    @Test
    void a_school_with_people_is_not_closed_and_they_are_named() {
        String school = ALL + "/" + people.school();

        Reply refused = send(school + "/close", school, "", "on", "2026-01-01");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("試TEACHER", "value=\"2026-01-01\"", "停辦日期");
    }

    @Test
    void a_closing_without_end_of_words_comes_back_with_the_error_at_its_field() {
        String school = ALL + "/" + people.school();

        Reply wrong = send(school + "/close", school, "", "on", "2026-01-01", "reason", "長".repeat(201));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"reason-wrong\"", "最多 200 字", "value=\"2026-01-01\"");
    }

    @Test
    void a_merger_that_is_refused_comes_back_as_typed() {
        String school = ALL + "/" + people.school();
        String other = people.otherSchool().toString();

        Reply wrong = bureau().post(school + "/merge", "successor", other, "on", "2026-02-30", "reason", "佈局調整");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"merge-on-wrong\"", "value=\"2026-02-30\"", "value=\"佈局調整\"")
                .contains("value=\"" + other + "\" selected");
        Reply itself =
                bureau().post(school + "/merge", "successor", people.school().toString(), "on", "2026-08-01");
        assertThat(itself.status()).isEqualTo(409);
        assertThat(itself.body()).contains("不能併入自己", "value=\"2026-08-01\"");
        Reply wordy =
                bureau().post(school + "/merge", "successor", other, "on", "2026-08-01", "reason", "長".repeat(201));
        assertThat(wordy.status()).isEqualTo(422);
        assertThat(wordy.body()).contains("id=\"merge-reason-wrong\"");
    }

    @Test
    void the_first_entry_of_the_top_is_not_offered_to_be_taken_back_and_a_change_of_it_is() {
        String top = ALL + "/" + people.bureau();
        assertThat(bureau().get(top).body()).contains("/change").doesNotContain("/undo");
        assertThat(bureau().get(ALL + "/" + people.school()).body()).contains("/undo");

        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(bureau().get(top + "/change").body());
        assertThat(seen.find()).isTrue();
        assertThat(bureau().post(top + "/undo", "seen", seen.group(1)).status()).isEqualTo(409);
        String[] renamed = {
            "seen", seen.group(1), "name", "試區教育體育局", "type", "BUREAU", "ownership", "PUBLIC", "from", "2025-09-01"
        };
        assertThat(bureau().post(top + "/change", renamed).location()).startsWith(top);
        assertThat(bureau().get(top).body()).contains("試區教育體育局", "/undo");
        send(top + "/undo", top, "");
        assertThat(bureau().get(top).body()).doesNotContain("試區教育體育局</strong>");
    }

    @Test
    void a_merger_is_not_offered_to_be_taken_back_and_the_page_says_why_and_a_later_correction_is() {
        String one = add("併入國小", "2020-09-01").location().split("\\?")[0];
        assertThat(bureau().get(one).body()).contains("/undo").doesNotContain("最近一次變動是併校");

        bureau().post(one + "/merge", "successor", people.school().toString(), "on", "2026-01-01");
        String merged = bureau().get(one).body();
        assertThat(merged).contains("最近一次變動是併校").doesNotContain("/undo");

        Matcher chapter =
                Pattern.compile(Pattern.quote(one) + "/chapters/[0-9a-f-]{36}").matcher(merged);
        assertThat(chapter.find()).isTrue();
        send(chapter.group(), one + "/change", "併入小學堂", "from", "2020-09-01", "until", "2026-01-01");
        assertThat(bureau().get(one).body()).contains("併入小學堂", "/undo").doesNotContain("最近一次變動是併校");
    }

    @Test
    void only_bureau_and_administrator_are_offered_any_of_it() {
        assertThat(people.visitor(Role.ADMINISTRATOR).get(ALL).body()).contains("匯入單位表", "新增單位", "organisations.xlsx");
        for (Role role : new Role[] {Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON}) {
            Visitor visitor = people.visitor(role);
            assertThat(visitor.get(ALL).body()).doesNotContain("匯入單位表").contains("organisations.xlsx");
            assertThat(visitor.get(ALL + "/" + people.school()).body())
                    .doesNotContain("/change", "/undo", "/chapters/");
            assertThat(visitor.get(ALL + "/" + people.school() + "/change").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_list_and_the_template_are_workbooks() {
        assertThat(bureau().get("/roster/organisations.xlsx").body()).startsWith("PK");
        assertThat(people.visitor(Role.LIAISON)
                        .get("/roster/organisations.xlsx")
                        .status())
                .isEqualTo(200);
        assertThat(bureau().get(ALL + "/imports/template.xlsx").body()).startsWith("PK");
        assertThat(people.visitor(Role.LIAISON)
                        .get(ALL + "/imports/template.xlsx")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void another_districts_organisation_is_not_there() {
        String elsewhere = ALL + "/" + people.elsewhere().school();

        assertThat(bureau().get(elsewhere + "/change").status()).isEqualTo(404);
        assertThat(bureau().post(elsewhere + "/change", "name", "別區").status()).isEqualTo(404);
        assertThat(bureau().get(ALL + "/" + people.school() + "/chapters/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private Reply add(String name, String from) {
        return bureau().post(
                        ALL,
                        "id",
                        UUID.randomUUID().toString(),
                        "code",
                        "N-1",
                        "name",
                        name,
                        "parent",
                        people.bureau().toString(),
                        "type",
                        "PRIMARY",
                        "ownership",
                        "PUBLIC",
                        "stages",
                        "PRIMARY",
                        "from",
                        from);
    }

    private Reply send(String action, String page, String name, String... more) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(bureau().get(page).body());
        assertThat(seen.find()).isTrue();
        String[] usual = {
            "seen",
            seen.group(1),
            "name",
            name,
            "parent",
            people.bureau().toString(),
            "type",
            "PRIMARY",
            "ownership",
            "PUBLIC",
            "stages",
            "PRIMARY"
        };
        return bureau().post(
                        action, Stream.of(usual, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }
}
