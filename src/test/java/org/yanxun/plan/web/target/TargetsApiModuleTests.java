package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;

/** Targets over HTTP for programs: listed to the end, decided on, and refused in words a program reads. */
@HouseTest
class TargetsApiModuleTests {

    private static final String BINDING = """
            {"act":"BIND","binding":{"indicator":"enrolment.seated","parameters":{"level":"DISTRICT"},
             "goal":{"amount":10,"isShare":false,"comparison":"AT_LEAST","isSoft":false},
             "span":{"from":"2031-01-01","to":"2031-12-31"}}}
            """;

    private final ApplicationContext house;
    private final TestActors people;
    private final Visitor bureau;
    private final OpenPlan plan;

    @Autowired
    TargetsApiModuleTests(ApplicationContext house, TestActors people) {
        this.house = house;
        this.people = people;
        bureau = people.visitor(Role.BUREAU);
        plan = OpenPlan.in(house, people);
    }

    @Test
    void a_list_is_read_page_by_page_to_its_end_and_each_row_is_found_alone() {
        List<JsonNode> rows = plan.rows(bureau, "/targets");
        JsonNode whole = OpenPlan.json(bureau.get(plan.api() + "/targets"));

        assertThat(rows).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(rows).hasSize(whole.get("items").size());
        String last = rows.getLast().get("id").asString();
        assertThat(bureau.get(plan.api() + "/targets/" + last).body()).contains(last, "\"standing\":\"PROPOSED\"");
        assertThat(plan.rows(bureau, "/findings")).isNotEmpty();
        assertThat(bureau.get("/api/v1/indicators").body()).contains("enrolment.seated");
    }

    @ParameterizedTest
    @CsvSource({"limit=0,limit", "limit=201,limit", "limit=many,limit", "cursor=x,cursor"})
    void a_page_that_is_asked_for_wrongly_names_the_field(String query, String field) {
        String target = plan.target(bureau, "10名");
        for (String list : List.of("/targets", "/findings", target + "/decisions")) {
            isWrong(bureau.get(plan.api() + list + "?" + query), field);
        }
        isWrong(bureau.get("/api/v1/plans?" + query), field);
    }

    @Test
    void a_row_that_is_not_in_the_list_begins_no_page() {
        isWrong(bureau.get(plan.api() + "/targets?cursor=" + UUID.randomUUID()), "cursor");
        isWrong(bureau.get(plan.api() + "/findings?cursor=" + UUID.randomUUID()), "cursor");
    }

    @Test
    void a_target_goes_through_every_act_and_all_of_them_are_kept() {
        String ten = plan.target(bureau, "10名");
        assertThat(decide(ten, "{\"act\":\"ACCEPT\",\"version\":0,\"why\":\"看過\"}")
                        .body())
                .contains("\"standing\":\"ACCEPTED\"", "\"version\":1");
        assertThat(decide(ten, BINDING).body()).contains("\"indicator\":\"enrolment.seated\"");
        assertThat(decide(ten, "{\"act\":\"UNBIND\"}").body()).contains("\"binding\":null");
        assertThat(decide(ten, correction(ten, 12)).body()).contains("\"value\":12");
        assertThat(decide(ten, "{\"act\":\"DROP\"}").body()).contains("\"standing\":\"DROPPED\"");
        assertThat(decide(ten, "{\"act\":\"RESTORE\"}").status()).isEqualTo(200);

        List<JsonNode> kept = plan.rows(bureau, ten + "/decisions");
        assertThat(kept.stream().map(row -> row.get("kind").asString()))
                .containsExactly("ACCEPT", "BIND", "UNBIND", "CORRECT", "DROP", "RESTORE");
        assertThat(kept.getFirst().get("why").asString()).isEqualTo("看過");
        assertThat(kept.getFirst().get("name").asString()).isEqualTo("試BUREAU");
    }

    @Test
    void a_target_is_merged_with_the_next_and_that_is_taken_back() {
        String two = plan.target(bureau, "2名");
        UUID batch = UuidCreator.getTimeOrderedEpoch();
        assertThat(decide(two, "{\"act\":\"MERGE\",\"id\":\"" + batch + "\"}").body())
                .contains("\"value\":12");
        assertThat(bureau.json("POST", plan.api() + "/undo", "{\"undoes\":\"" + batch + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(bureau.get(plan.api() + two).body()).contains("\"value\":2");
        assertThat(bureau.json("POST", plan.api() + "/undo", "{\"undoes\":\"" + batch + "\"}")
                        .status())
                .isEqualTo(409);
        isWrong(bureau.json("POST", plan.api() + "/undo", "{}"), "undoes");
        assertThat(bureau.json("POST", plan.api() + "/undo", "{\"undoes\":\"" + UUID.randomUUID() + "\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_target_is_split_into_parts_and_one_is_added() {
        JsonNode ten = plan.row(bureau, "10名");
        int start = ten.get("content").get("start").asInt();
        String part = ten.get("content").toString();
        String first = part.replaceAll("\"end\":\\d+", "\"end\":" + (start + 1));
        String second = part.replaceAll("\"start\":\\d+", "\"start\":" + (start + 1));
        String path = "/targets/" + ten.get("id").asString();
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        String body = "{\"id\":\"" + id + "\",\"act\":\"SPLIT\",\"parts\":[" + first + "," + second + "]}";
        int before = plan.rows(bureau, "/targets").size();

        assertThat(decide(path, body).status()).isEqualTo(200);
        assertThat(decide(path, body).status()).isEqualTo(200);
        assertThat(plan.rows(bureau, "/targets")).hasSize(before + 1);

        String added = "{\"id\":\"" + UuidCreator.getTimeOrderedEpoch() + "\",\"content\":" + first + "}";
        assertThat(bureau.json("POST", plan.api() + "/targets", added).status()).isEqualTo(201);
        assertThat(bureau.json("POST", plan.api() + "/targets", added).status()).isEqualTo(201);
        assertThat(plan.rows(bureau, "/targets")).hasSize(before + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | act",
                "{\"act\":\"BLESS\"} | act",
                "{\"act\":\"UNDO\"} | act",
                "{\"act\":\"ADD\"} | act",
                "{\"act\":\"CORRECT\"} | content",
                "{\"act\":\"CORRECT\",\"content\":{\"kind\":\"COUNT\",\"start\":1,\"end\":2}} | content.amount",
                "{\"act\":\"SPLIT\"} | parts",
                "{\"act\":\"SPLIT\",\"parts\":[]} | parts",
                "{\"act\":\"SPLIT\",\"parts\":[{\"start\":1,\"end\":2}]} | parts[0].kind",
                "{\"act\":\"BIND\"} | binding",
                "{\"act\":\"BIND\",\"binding\":{\"parameters\":{}}} | binding.goal",
                "{\"act\":\"ACCEPT\",\"version\":\"x\"} | version",
                "{\"act\":\"ACCEPT\",\"id\":\"x\"} | id"
            })
    void a_body_that_cannot_be_taken_names_the_field(String body, String field) {
        isWrong(decide(plan.target(bureau, "10名"), body), field);
    }

    @ParameterizedTest
    @CsvSource({
        "enrolment.seated,nobody.counts,indicator",
        "DISTRICT,MOON,parameters.level",
        "\"level\",\"colour\",parameters.colour",
        "\"amount\":10,\"amount\":-1,goal",
        "2031-12-31,2030-12-31,to"
    })
    void a_binding_that_asks_for_what_nobody_counts_names_the_field(String said, String wrong, String field) {
        isWrong(decide(plan.target(bureau, "10名"), BINDING.replace(said, wrong)), field);
    }

    @Test
    void a_correction_stays_within_the_text() {
        String ten = plan.target(bureau, "10名");
        isWrong(decide(ten, correction(ten, 12).replaceAll("\"end\":\\d+", "\"end\":99999")), "words");
        isWrong(decide(ten, correction(ten, 12).replaceAll("\"start\":\\d+", "\"start\":-9")), "words");
        isWrong(decide(ten, correction(ten, -12)), "value");
        isWrong(decide(ten, correction(ten, 12, "why", "說".repeat(401))), "why");
        assertThat(bureau.get(plan.page()).status()).isEqualTo(200);
    }

    @Test
    void whoever_comes_too_late_or_decides_twice_is_told_so() {
        String ten = plan.target(bureau, "10名");
        decide(ten, "{\"act\":\"ACCEPT\"}");
        Reply stale = decide(ten, "{\"act\":\"DROP\",\"version\":0}");
        Reply twice = decide(ten, "{\"act\":\"ACCEPT\"}");
        assertThat(List.of(stale.status(), twice.status())).containsExactly(409, 409);
        assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
        assertThat(decide(ten, "{").status()).isEqualTo(400);
    }

    @Test
    void a_target_that_is_not_there_is_not_there_for_anybody() {
        String ten = plan.target(bureau, "10名");
        OpenPlan second = OpenPlan.in(house, people);
        Visitor stranger = people.elsewhere().visitor(Role.BUREAU);
        for (String path : List.of(ten, ten + "/decisions")) {
            assertThat(bureau.get(second.api() + path).status()).isEqualTo(404);
            assertThat(stranger.get(plan.api() + path).status()).isEqualTo(404);
        }
        for (String address : List.of(second.api() + ten, plan.api() + "/targets/" + UUID.randomUUID())) {
            Reply reply = bureau.json("POST", address + "/decisions", "{\"act\":\"ACCEPT\"}");
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(stranger.json("POST", plan.api() + ten + "/decisions", "{\"act\":\"ACCEPT\"}")
                        .status())
                .isEqualTo(404);
        assertThat(bureau.get(plan.api() + "/targets/mangled").status()).isEqualTo(404);
    }

    @Test
    void a_section_is_accepted_and_one_that_is_not_there_is_not() {
        assertThat(accept("{\"section\":2}").status()).isEqualTo(204);
        assertThat(plan.row(bureau, "3場").get("standing").asString()).isEqualTo("ACCEPTED");
        assertThat(accept("{\"section\":99}").status()).isEqualTo(404);
        isWrong(accept("{}"), "section");
    }

    @Test
    void a_finding_is_settled_once_by_a_repair_it_has() {
        JsonNode reversed = plan.rows(bureau, "/findings").stream()
                .filter(row -> row.get("code").asString().equals("PERIOD_REVERSED"))
                .findFirst()
                .orElseThrow();
        assertThat(reversed.get("repairs")).hasSize(2);
        assertThat(reversed.get("labels").get(0).asString())
                .contains(reversed.get("repairs").get(0).asString())
                .startsWith("改為");
        assertThat(reversed.get("explanation").asString()).isEqualTo("起訖顛倒：結束早於開始。");
        String address = plan.api() + "/findings/" + reversed.get("id").asString() + "/decisions";
        assertThat(bureau.json("POST", address, "{\"choice\":7}").status()).isEqualTo(409);
        isWrong(bureau.json("POST", address, "{\"choice\":\"x\"}"), "choice");
        assertThat(bureau.get(address).body()).contains("\"items\":[]");
        assertThat(bureau.json("POST", address, "{\"choice\":0,\"why\":\"依學制\"}")
                        .status())
                .isEqualTo(204);
        assertThat(OpenPlan.json(bureau.get(address)).get("items").values())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.get("kind").asString()).isEqualTo("REPAIR");
                    assertThat(kept.get("why").asString()).isEqualTo("依學制");
                    assertThat(kept.get("holds").asBoolean()).isTrue();
                });
        assertThat(bureau.json("POST", address, "{}").status()).isEqualTo(409);
        assertThat(plan.row(bureau, "2031年2月")
                        .get("content")
                        .get("span")
                        .get("to")
                        .asString())
                .isEqualTo("2029-07");
        assertThat(bureau.json("POST", plan.api() + "/findings/" + UUID.randomUUID() + "/decisions", "{}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "PRINCIPAL", "LIAISON"})
    void schools_see_neither_targets_nor_findings(Role role) {
        Visitor reader = people.visitor(role);
        String ten = plan.target(bureau, "10名");
        for (String path : List.of("/targets", "/findings", ten, ten + "/decisions")) {
            assertThat(reader.get(plan.api() + path).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/targets", "/accept", "/undo"})
    void the_college_looks_and_does_not_decide(String path) {
        Visitor college = people.visitor(Role.COLLEGE);
        String ten = plan.target(college, "10名");
        assertThat(college.json("POST", plan.api() + path, "{}").status()).isEqualTo(403);
        assertThat(college.json("POST", plan.api() + ten + "/decisions", "{\"act\":\"ACCEPT\"}")
                        .status())
                .isEqualTo(403);
    }

    private Reply decide(String target, String body) {
        return bureau.json("POST", plan.api() + target + "/decisions", body);
    }

    private Reply accept(String body) {
        return bureau.json("POST", plan.api() + "/accept", body);
    }

    private String correction(String target, int value) {
        return correction(target, value, "why", "");
    }

    private String correction(String target, int value, String field, String said) {
        JsonNode content = OpenPlan.json(bureau.get(plan.api() + target)).get("content");
        String other = content.toString().replaceAll("\"value\":\\d+", "\"value\":" + value);
        return "{\"act\":\"CORRECT\",\"" + field + "\":\"" + said + "\",\"content\":" + other + "}";
    }

    private static void isWrong(Reply reply, String field) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
}
