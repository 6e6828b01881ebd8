package org.yanxun.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The board over HTTP: who sees what of it, with a plan and without one, as pages, as sheets and for programs. */
@HouseTest
class BoardModuleTests {

    private static final String TEXT = """
            試區年度師訓工作計劃
            一、全員培訓
            (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。
            """;

    private final Plans plans;
    private final TestActors people;
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Autowired
    BoardModuleTests(ApplicationContext house, Plans plans) {
        this.plans = plans;
        people = TestActors.in(house);
    }

    @Test
    void without_a_plan_the_board_says_so_and_only_the_bureau_is_led_to_give_one() {
        assertThat(as(Role.BUREAU).get("/board").body()).contains("btn-seal\" href=\"/plans\"");
        assertThat(as(Role.TEACHER).get("/board"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(200))
                .satisfies(reply -> assertThat(reply.body()).doesNotContain("btn-seal\" href=\"/plans\""));
        JsonNode empty = read(as(Role.BUREAU).get(api("")));
        assertThat(empty.get("plan").isNull()).isTrue();
        assertThat(empty.get("promises").size()).isZero();
        assertThat(as(Role.BUREAU).get("/").body()).doesNotContain("/board/" + year + "/credits");
    }

    @Test
    void the_plan_in_force_is_on_the_board_of_its_year_and_of_no_other() {
        adopt();
        assertThat(as(Role.COLLEGE).get("/board").body())
                .contains("48學分")
                .contains("href=\"/board/" + year + "/credits");
        assertThat(as(Role.COLLEGE).get("/board/" + (year - 1)).body()).doesNotContain("48學分");
        JsonNode board = read(as(Role.TEACHER).get(api("")));
        assertThat(board.get("year").asInt()).isEqualTo(year);
        assertThat(board.get("promises").size()).isPositive();
        assertThat(read(as(Role.TEACHER).get("/api/v1/board/" + (year - 1)))
                        .get("promises")
                        .size())
                .isZero();
    }

    @Test
    void a_teacher_sees_the_board_and_is_led_to_nobody_behind_it() {
        adopt();
        Visitor teacher = as(Role.TEACHER);
        assertThat(teacher.get("/board").body()).contains("48學分").doesNotContain("/board/" + year + "/credits");
        for (String path : List.of("/credits", "/credits.xlsx", "/credits/" + people.school())) {
            assertThat(teacher.get("/board/" + year + path).status()).as(path).isEqualTo(403);
        }
        assertThat(teacher.get(api("/schools")).status()).isEqualTo(403);
        assertThat(teacher.get(api("/schools/" + people.school() + "/people")).status())
                .isEqualTo(403);
    }

    @Test
    void a_liaison_sees_the_own_schools_people_and_no_other_school() {
        adopt();
        PersonId other = people.addTeacher("鄰校教師", people.otherSchool());
        Visitor liaison = as(Role.LIAISON);
        assertThat(liaison.get(credits(people.school())).status()).isEqualTo(200);
        assertThat(liaison.get(credits(people.otherSchool())).status()).isEqualTo(404);
        assertThat(liaison.get(credits(OrgId.fresh())).status()).isEqualTo(404);
        assertThat(liaison.get(api("/schools/" + people.otherSchool() + "/people"))
                        .status())
                .isEqualTo(404);
        assertThat(ids(liaison, "/schools")).containsExactly(people.school().toString());
        assertThat(ids(liaison, "/schools/" + people.school() + "/people"))
                .contains(people.person(Role.TEACHER).toString())
                .doesNotContain(other.toString());
        assertThat(as(Role.BUREAU).get(credits(people.otherSchool())).body()).contains("鄰校教師");
    }

    @Test
    void schools_and_people_come_page_by_page() {
        adopt();
        for (int n = 0; n < 5; n++) {
            people.addTeacher("鄰校教師" + n, people.otherSchool());
        }
        assertThat(ids(as(Role.BUREAU), "/schools"))
                .containsExactlyInAnyOrder(
                        people.school().toString(), people.otherSchool().toString());
        assertThat(ids(as(Role.BUREAU), "/schools/" + people.otherSchool() + "/people"))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(as(Role.BUREAU).get(api("/schools?limit=0")).status()).isEqualTo(422);
        assertThat(as(Role.BUREAU).get(api("/schools?limit=viele")).status()).isEqualTo(422);
        assertThat(as(Role.BUREAU).get(api("/schools?cursor=nonsense")).status())
                .isBetween(400, 422);
    }

    @Test
    void a_list_narrows_to_those_who_lack_something_and_nonsense_narrows_nothing() {
        adopt();
        Visitor bureau = as(Role.BUREAU);
        String page = credits(people.school());
        String teacher = "試TEACHER";
        assertThat(bureau.get(page + "?only=MISSING&category=ONLINE").body()).contains(teacher);
        assertThat(bureau.get(page + "?only=REACHED&category=ONLINE").body()).doesNotContain(teacher);
        assertThat(bureau.get(page + "?only=NOBODY&category=NOTHING").body()).contains(teacher);
    }

    @Test
    void years_that_are_none_lead_nowhere() {
        for (String nowhere : List.of("1948", "3000", "0", "-1", "abc")) {
            assertThat(as(Role.BUREAU).get("/board/" + nowhere).status())
                    .as(nowhere)
                    .isEqualTo(404);
            assertThat(as(Role.BUREAU).get("/api/v1/board/" + nowhere).status())
                    .as(nowhere)
                    .isEqualTo(404);
            assertThat(as(Role.BUREAU).get("/board/" + nowhere + "/closing").status())
                    .as(nowhere)
                    .isEqualTo(404);
        }
    }

    @Test
    void sheets_come_as_workbooks_named_after_the_year() {
        adopt();
        for (String name : List.of("credits", "promises")) {
            Reply sheet = as(Role.BUREAU).get("/board/" + year + "/" + name + ".xlsx");
            assertThat(sheet.status()).isEqualTo(200);
            assertThat(sheet.header("Content-Disposition")).contains(name + "-" + year + ".xlsx");
            assertThat(sheet.header("Content-Type")).contains("spreadsheetml");
            assertThat(sheet.body()).startsWith("PK");
        }
    }

    @Test
    void the_home_page_shows_the_district_to_the_bureau_and_the_own_school_to_its_principal() {
        adopt();
        assertThat(as(Role.BUREAU).get("/").body()).contains("/board/" + year + "/credits?category=ONLINE");
        assertThat(as(Role.PRINCIPAL).get("/").body())
                .contains("/board/" + year + "/credits/" + people.school())
                .doesNotContain("/credits/" + people.otherSchool());
        assertThat(as(Role.TEACHER).get("/").body()).doesNotContain("/board/" + year + "/credits");
    }

    @Test
    void an_unknown_promise_has_no_page_and_a_known_one_has_its_sentence() {
        adopt();
        String id = read(as(Role.BUREAU).get(api("")))
                .get("promises")
                .get(0)
                .get("id")
                .asString();
        assertThat(as(Role.BUREAU).get("/board/promises/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(people.elsewhere()
                        .visitor(Role.BUREAU)
                        .get("/board/promises/" + id)
                        .status())
                .isEqualTo(404);
        JsonNode promise = read(as(Role.TEACHER).get("/api/v1/board/promises/" + id));
        assertThat(promise.get("sentence").asString()).contains("學分");
        assertThat(promise.get("rows").size()).isZero();
    }

    @Test
    void the_rows_behind_a_figure_come_page_by_page_and_all_of_them_as_a_sheet() {
        adopt();
        String whole =
                api("").replace("/" + year, "/promises/") + first().get("id").asString();
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(as(Role.BUREAU).get(whole + "?limit=1" + cursor));
            page.get("rows").forEach(row -> names.add(row.get("name").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(names).hasSize(read(as(Role.BUREAU).get(whole)).get("total").asInt());
        assertThat(as(Role.BUREAU).get(whole + "?limit=0").status()).isEqualTo(422);
        assertThat(as(Role.BUREAU).get(whole + "?cursor=" + UUID.randomUUID()).status())
                .isEqualTo(422);
        String page = "/board/promises/" + first().get("id").asString();
        assertThat(as(Role.BUREAU).get(page + "?cursor=" + UUID.randomUUID()).status())
                .isEqualTo(200);
        Reply sheet = as(Role.PRINCIPAL).get(page + "/rows.xlsx");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).startsWith("PK");
        assertThat(as(Role.TEACHER).get(page + "/rows.xlsx").status()).isEqualTo(403);
    }

    private JsonNode first() {
        return read(as(Role.BUREAU).get(api(""))).get("promises").get(0);
    }

    private void adopt() {
        PlanId plan = PlanId.fresh();
        plans.read(people.actor(Role.BUREAU), plan, TEXT, Optional.of(new PlanYear(year)));
        plans.adopt(people.actor(Role.BUREAU), plan, true);
    }

    private List<String> ids(Visitor reader, String path) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode chunk = read(reader.get(api(path + "?limit=1" + cursor)));
            chunk.get("items").forEach(each -> ids.add(each.get("id").asString()));
            cursor = chunk.get("next").isNull()
                    ? ""
                    : "&cursor=" + chunk.get("next").asString();
        } while (!cursor.isEmpty());
        return ids;
    }

    private String credits(OrgId school) {
        return "/board/" + year + "/credits/" + school;
    }

    private String api(String path) {
        return "/api/v1/board/" + year + path;
    }

    private Visitor as(Role role) {
        return people.visitor(role);
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.body());
    }
}
