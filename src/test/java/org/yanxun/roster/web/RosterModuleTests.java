package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

@HouseTest
class RosterModuleTests {

    @LocalServerPort
    private int port;

    private final TestActors people;
    private final JdbcClient jdbc;
    private final HeldPosts held;

    @Autowired
    RosterModuleTests(TestActors people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
        held = new HeldPosts(jdbc);
    }

    @Test
    void whoever_holds_no_post_is_marked_so_where_found_and_on_the_own_page() {
        String without = "/roster/people/" + people.person(Role.BUREAU);
        String with = "/roster/people/" + people.person(Role.TEACHER);

        assertThat(bureau().get(without).body()).contains("目前沒有任職");
        assertThat(bureau().get(with).body()).doesNotContain("目前沒有任職");
        assertThat(bureau().get("/roster?q=" + coded("試BUREAU")).body()).contains(without, "目前沒有任職");
        assertThat(bureau().get("/roster?q=" + coded("試TEACHER")).body())
                .contains(with)
                .doesNotContain("目前沒有任職");
        assertThat(bureau().get("/api/v1/people/" + people.person(Role.BUREAU)).body())
                .contains("\"post\":null");
    }

    @Test
    void people_are_found_in_either_script_by_pinyin_and_by_number() {
        PersonId person = people.addTeacher("單雪梅", people.school());
        String address = "/roster/people/" + person;

        for (String typed : List.of(
                "單雪",
                "单雪梅",
                "shanxue",
                "sxm",
                "雪梅",
                "xuemei",
                held.staffNumber(person),
                held.staffNumber(person).toUpperCase(Locale.ROOT))) {
            assertThat(bureau().get("/roster?q=" + coded(typed)).body())
                    .as(typed)
                    .contains(address);
        }
        assertThat(bureau().get("/roster?q=" + coded("王雪")).body()).doesNotContain(address);
    }

    @Test
    void a_long_list_is_turned_page_by_page_without_loss_or_repetition() {
        for (int at = 0; at < 23; at++) {
            people.addTeacher("翻頁" + "甲乙丙丁戊".charAt(at % 5), people.otherSchool());
        }
        List<String> seen = new ArrayList<>();
        String address = "/roster?limit=5&organisation=" + people.otherSchool();
        while (!address.isEmpty()) {
            String body = bureau().get(address).body();
            all("/roster/people/([0-9a-f-]{36})\"", body).forEach(seen::add);
            address = all("href=\"(/roster\\?[^\"]*after=[^\"]*)\"", body).stream()
                    .findFirst()
                    .map(next -> next.replace("&amp;", "&") + "&limit=5")
                    .orElse("");
        }

        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void a_mangled_place_in_the_list_begins_anew() {
        assertThat(bureau().get("/roster?after=%25%25&limit=0").status()).isEqualTo(200);
        assertThat(bureau().get("/roster?after=bm8&stage=NONE&limit=9999").status())
                .isEqualTo(200);
        assertThat(bureau().get("/roster?organisation=" + UuidCreator.getTimeOrderedEpoch())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_taken_away_as_a_workbook_without_identity_numbers() {
        Reply sheet = bureau().get("/roster/people.xlsx?organisation=" + people.school());

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).startsWith("PK");
        assertThat(sheet.header("Content-Disposition")).startsWith("attachment");
        assertThat(sheet.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_person_is_added_by_hand_by_the_rules_of_a_sheet() {
        Reply added = bureau().post(
                        "/roster/people",
                        "name",
                        "馮遠",
                        "staffNumber",
                        "H-1",
                        "idNumber",
                        "11010519491231002X",
                        "code",
                        "01",
                        "kind",
                        "TEACHER",
                        "stage",
                        "PRIMARY",
                        "subject",
                        "ENGLISH",
                        "from",
                        "2013-02-01");
        assertThat(added.location()).startsWith("/roster?said=roster.done.personAdded");

        Reply again = bureau().post("/roster/people", "name", "馮遠", "staffNumber", "H-1", "code", "01");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("已在名冊裡");
        Reply wrong = bureau().post(
                        "/roster/people",
                        "name",
                        "馮遠9",
                        "staffNumber",
                        "H 2",
                        "idNumber",
                        "123",
                        "code",
                        "99",
                        "from",
                        "昨天");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("姓名：")
                .contains("工號：")
                .contains("證件號碼：")
                .contains("單位代碼：")
                .contains("任職日期：");
        assertThat(bureau().get("/roster?q=H").body()).doesNotContain("馮遠9");
    }

    @Test
    void an_identity_number_is_masked_and_shown_for_a_reason_that_is_kept() {
        bureau().post(
                        "/roster/people",
                        "name",
                        "馮遮",
                        "staffNumber",
                        "I-1",
                        "idNumber",
                        "11010519491231002X",
                        "code",
                        "01");
        String address = all(
                        "(/roster/people/[0-9a-f-]{36})\"",
                        bureau().get("/roster?q=I-1").body())
                .getFirst();

        assertThat(bureau().get(address).body()).contains("110*************2X").doesNotContain("11010519491231002X");
        assertThat(bureau().post(address + "/id-number", "reason", " ").status())
                .isEqualTo(422);
        Reply shown = bureau().post(address + "/id-number", "reason", "核對職稱材料");
        assertThat(shown.body()).contains("11010519491231002X");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(looks()).containsExactly("核對職稱材料");
        assertThat(as(Role.ADMINISTRATOR)
                        .post(address + "/id-number", "reason", "看看")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_organisation_shows_its_people_of_a_day_and_is_merged_by_the_offices_only() {
        PersonId person = people.addTeacher("周併", people.otherSchool());
        String closing = "/roster/organisations/" + people.otherSchool();
        String successor = people.school().toString();

        assertThat(bureau().get("/roster/organisations").body())
                .contains("青峙國小")
                .contains("蛟川國小");
        assertThat(bureau().get(closing).body())
                .contains("周併")
                .contains("/merge")
                .containsPattern("<select id=\"successor\"[^>]*>\\s*<option value=\"\">");
        assertThat(bureau().get(closing + "?on=2014-01-01").body()).doesNotContain("周併");
        assertThat(bureau().get(closing + "?on=gestern").status()).isEqualTo(422);
        assertThat(as(Role.PRINCIPAL).get(closing).status()).isEqualTo(404);
        assertThat(as(Role.PRINCIPAL)
                        .post(closing + "/merge", "successor", successor, "on", "2026-08-01")
                        .status())
                .isEqualTo(403);
        assertThat(bureau().post(
                                closing + "/merge",
                                "successor",
                                people.otherSchool().toString(),
                                "on",
                                "2026-08-01")
                        .status())
                .isEqualTo(409);
        assertThat(bureau().post(closing + "/merge", "successor", successor).status())
                .isEqualTo(422);

        Reply merged =
                bureau().post(closing + "/merge", "successor", successor, "on", "2026-08-01", "reason", "區裡的佈局調整");

        assertThat(merged.location()).contains("roster.done.merged");
        assertThat(held.posts(person))
                .containsExactlyInAnyOrder("CHINESE [2015-09-01,2026-08-01)", "CHINESE [2026-08-01,)");
        assertThat(bureau().post(closing + "/merge", "successor", successor, "on", "2026-08-01")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_liaison_is_reminded_of_teachers_whose_subject_nobody_knows() {
        assertThat(as(Role.LIAISON).get("/").body()).doesNotContain("roster.card");
        jdbc.sql("""
                        insert into roster.post (district_id, id, person_id, organisation_id, kind, staffing, valid,
                                                 recorded_at)
                        values (:district, :id, :person, :school, 'TEACHER', 'ESTABLISHED', '[2024-09-01,)', '2024-09-01')
                        """)
                .param("district", people.district().value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("person", people.addTeacher("周缺", people.school()).value())
                .param("school", people.school().value())
                .update();

        assertThat(as(Role.LIAISON).get("/").body()).contains("/roster/organisations/" + people.school());
        assertThat(as(Role.PRINCIPAL).get("/").body())
                .doesNotContain("\"/roster/organisations/" + people.school() + "\"");
    }

    @Test
    void teachers_have_no_way_into_the_roster() {
        for (String path : List.of("/roster", "/roster/organisations", "/roster/imports", "/roster/people.xlsx")) {
            assertThat(as(Role.TEACHER).get(path).status()).as(path).isEqualTo(403);
            assertThat(Visitor.anonymous(port).get(path).location()).as(path).startsWith("/sign-in");
        }
    }

    private Visitor bureau() {
        return as(Role.BUREAU);
    }

    private Visitor as(Role role) {
        return people.visitor(role);
    }

    private List<String> looks() {
        return jdbc.sql(
                        "select reason from trust.audit where district_id = :district and action = 'roster.showIdNumber'")
                .param("district", people.district().value())
                .query(String.class)
                .list();
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            if (!found.contains(matcher.group(1))) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
