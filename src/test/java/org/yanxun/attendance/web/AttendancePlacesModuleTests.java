package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** The pages of attendance as each hat and each language finds them, and lists longer than a page. */
@HouseTest
class AttendancePlacesModuleTests {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final TestActors people;
    private final HeldSittings held;

    @Autowired
    AttendancePlacesModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        held = new HeldSittings(house, people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-Hans", "en"})
    void every_page_is_whole_in_every_language(String language) {
        UUID running = held.running(true);
        UUID over = held.over(15);
        held.settle(over);
        String teacher = people.person(Role.TEACHER).toString();
        for (String path : List.of(
                "/sittings",
                "/sittings?which=TO_SETTLE",
                "/sittings?which=PAST",
                "/sittings/" + running,
                "/sittings/" + over,
                "/sittings/" + running + "/people/" + teacher,
                "/sittings/" + over + "/people/" + teacher,
                "/sittings/" + running + "/projector?passage=OUT",
                "/sittings/rules",
                "/leaves")) {
            assertWhole(path, language, Role.COLLEGE);
        }
        assertWhole("/check-in", language, Role.TEACHER);
        assertWhole("/check-in/" + running, language, Role.TEACHER);
        assertWhole("/check-in/" + over, language, Role.TEACHER);
    }

    @Test
    void sittings_beyond_the_first_page_are_reached_by_its_link() {
        List<UUID> all = new ArrayList<>();
        for (int at = 0; at < 65; at++) {
            all.add(held.running(false));
        }
        Visitor college = people.visitor(Role.COLLEGE);

        String first = college.get("/sittings").body();
        String rest = college.get(next(first)).body();

        assertThat(all).allMatch(id -> first.contains("/sittings/" + id) || rest.contains("/sittings/" + id));
        assertThat(all).noneMatch(id -> first.contains("/sittings/" + id) && rest.contains("/sittings/" + id));
        assertThat(rest).doesNotContain("rel=\"next\"");
        assertThat(college.get("/sittings?after=x").status()).isEqualTo(422);
        assertThat(college.get("/sittings?which=ALL").status()).isEqualTo(422);
    }

    @Test
    void requests_beyond_the_first_page_are_reached_by_its_link() {
        List<PersonId> teachers = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            teachers.add(people.addTeacher("試教師" + at, people.school()));
        }
        List<UUID> sittings = new ArrayList<>();
        for (int at = 0; at < 34; at++) {
            sittings.add(held.of(people.college(), teachers));
        }
        for (PersonId teacher : teachers) {
            Visitor visitor = people.visitor(teacher, Role.TEACHER);
            sittings.forEach(sitting ->
                    visitor.json("POST", "/api/v1/leaves", "{\"sitting\":\"" + sitting + "\",\"reason\":\"出差\"}"));
        }
        Visitor principal = people.visitor(Role.PRINCIPAL);

        String first = principal.get("/leaves").body();
        String rest = principal.get(next(first)).body();

        assertThat(requests(first)).hasSize(100);
        assertThat(requests(rest)).hasSize(2).doesNotContainAnyElementsOf(requests(first));
        assertThat(rest).doesNotContain("rel=\"next\"");
        assertThat(principal.get("/leaves?after=x").status()).isEqualTo(422);
    }

    @Test
    void the_projector_turns_to_going_in_the_last_quarter_of_an_hour() {
        Visitor college = people.visitor(Role.COLLEGE);

        assertThat(passage(college, held.ending(14), "")).isEqualTo("OUT");
        assertThat(passage(college, held.ending(30), "")).isEqualTo("IN");
        assertThat(passage(college, held.ending(14), "?passage=IN")).isEqualTo("IN");
        assertThat(passage(college, held.running(false), "?passage=OUT"))
                .as("nobody is asked to go out")
                .isEqualTo("IN");
        assertThat(college.get("/sittings/" + held.running(true) + "/projector?passage=SIDEWAYS")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_bureau_looks_and_does_not_act() {
        UUID over = held.over(0);
        Visitor bureau = people.visitor(Role.BUREAU);

        assertThat(bureau.get("/sittings?which=TO_SETTLE").body())
                .contains(over.toString())
                .doesNotContain("去結算");
        assertThat(bureau.get("/sittings/" + over).body()).doesNotContain("/settle\"");
        assertThat(bureau.post("/sittings/" + over + "/settle").status()).isEqualTo(403);
        assertThat(bureau.get("/sittings/" + over + "/projector").status()).isEqualTo(403);
    }

    @Test
    void what_waits_stands_on_the_home_page_of_whoever_does_it() {
        held.over(0);
        held.over(0);
        UUID soon = held.coming(30);
        Visitor teacher = people.visitor(Role.TEACHER);
        teacher.json("POST", "/api/v1/leaves", "{\"sitting\":\"" + soon + "\",\"reason\":\"出差\"}");

        assertThat(people.visitor(Role.COLLEGE).get("/").body()).contains("2 場等待結算", "1 份請假待批");
        assertThat(people.visitor(Role.PRINCIPAL).get("/").body())
                .contains("1 份請假待批", "最早的一份：試TEACHER")
                .doesNotContain("場等待結算");
        assertThat(people.visitor(Role.BUREAU).get("/").body()).doesNotContain("等待結算", "請假待批");
    }

    @Test
    void who_came_is_offered_to_go_where_going_is_noted() {
        UUID sitting = held.today(true);
        Visitor teacher = people.visitor(Role.TEACHER);
        String shown = people.visitor(Role.COLLEGE)
                .get("/api/v1/sittings/" + sitting + "/code")
                .body();
        String digits = shown.replaceAll(".*\"digits\":\"(\\d{4})\".*", "$1");
        assertThat(teacher.get("/").body()).contains("掃碼簽到").doesNotContain(">簽退<");

        teacher.post("/check-in", "code", digits);

        assertThat(teacher.get("/").body()).contains("簽退", "已簽到").doesNotContain("掃碼簽到");
    }

    private static String passage(Visitor college, UUID sitting, String query) {
        String html = college.get("/sittings/" + sitting + "/projector" + query).body();
        boolean out = html.contains("簽退：掃碼");
        assertThat(html).contains("beam-digits");
        return out ? "OUT" : "IN";
    }

    private void assertWhole(String path, String language, Role role) {
        Visitor visitor = people.visitor(role).with("Accept-Language", language);
        var reply = visitor.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        assertThat(reply.body())
                .as(path)
                .contains("<html lang=\"" + language + "\"", "<h1")
                .doesNotContain(">attendance.", ">shell.", "{0}", "{1}");
        if (language.equals("en")) {
            assertThat(reply.body()).as(path).doesNotContain("學分", "签到", "遲到");
        }
    }

    private static String next(String html) {
        Matcher next = NEXT.matcher(html);
        assertThat(next.find()).isTrue();
        return next.group(1).replace("&amp;", "&");
    }

    private static List<String> requests(String html) {
        return Pattern.compile("/leaves/([-0-9a-f]{36})/decision")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
