package org.yanxun.credit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ConversionModuleTests {

    private static final String PAGE = "/credits/conversions";
    private static final String API = "/api/v1/credits/conversions";

    private final TestActors people;
    private final LocalDate today;

    @Autowired
    ConversionModuleTests(TestActors people, Clock clock) {
        this.people = people;
        today = LocalDate.now(clock);
    }

    @Test
    void everybody_reads_what_an_hour_is_worth_and_the_college_lays_it_down() {
        assertThat(as(Role.TEACHER).get(PAGE).body()).contains("學時與學分的折算").doesNotContain("定下這一版");
        Reply laid = as(Role.COLLEGE)
                .post(PAGE, "after", "0", "since", today.toString(), "perHour", "0.6", "reason", "按省裡的辦法");

        assertThat(laid.location()).contains("credit.done.conversion");
        assertThat(as(Role.TEACHER).get(PAGE).body()).contains("0.6").contains("按省裡的辦法");
        assertThat(as(Role.BUREAU).post(PAGE, "after", "1").status()).isEqualTo(403);
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_what_was_typed_stays() {
        Reply wrong = as(Role.COLLEGE)
                .post(PAGE, "after", "0", "since", today.minusDays(1).toString(), "perHour", "0", "reason", "");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"since-wrong\"")
                .contains("id=\"perHour-wrong\"")
                .contains("id=\"reason-wrong\"")
                .contains("value=\"" + today.minusDays(1) + "\"");
        Reply nonsense = as(Role.COLLEGE).post(PAGE, "since", "昨天", "perHour", "很多", "reason", "x");
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.body()).contains("id=\"since-wrong\"").contains("id=\"perHour-wrong\"");
        assertThat(read(as(Role.TEACHER).get(API), 200).size()).isZero();
    }

    @Test
    void a_form_somebody_was_faster_with_is_refused() {
        String[] first = {"after", "0", "since", today.toString(), "perHour", "0.5", "reason", "先"};
        String[] second = {"after", "0", "since", today.toString(), "perHour", "0.7", "reason", "後"};
        assertThat(as(Role.COLLEGE).post(PAGE, first).status()).isEqualTo(303);

        assertThat(as(Role.COLLEGE).post(PAGE, first).status()).isEqualTo(303);
        assertThat(as(Role.COLLEGE).post(PAGE, second).status()).isEqualTo(409);
        assertThat(read(as(Role.TEACHER).get(API), 200).size()).isOne();
    }

    @Test
    void programs_lay_it_down_too() {
        String sent = "{\"after\":0,\"since\":\"%s\",\"perHour\":0.6,\"reason\":\"按省裡的辦法\"}".formatted(today);

        JsonNode all = read(as(Role.COLLEGE).json("POST", API, sent), 201);

        assertThat(all.get(0).get("version").asInt()).isOne();
        assertThat(all.get(0).get("perHour").asDouble()).isEqualTo(0.6);
        assertThat(read(as(Role.COLLEGE).json("POST", API, sent), 201).size()).isOne();
        assertThat(as(Role.PRINCIPAL).json("POST", API, sent).status()).isEqualTo(403);
        for (String field : List.of("after", "since", "perHour")) {
            Reply missing = as(Role.COLLEGE).json("POST", API, sent.replace(field, "other"));
            assertThat(missing.status()).as(field).isEqualTo(422);
            assertThat(missing.body()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(as(Role.COLLEGE).json("POST", API, sent.replace("0.6", "-1")).body())
                .contains("\"field\":\"perHour\"");
    }

    @Test
    void tables_for_programs_go_on_from_a_cursor() {
        for (String name : List.of("安一", "白二", "曹三", "丁四", "鄂五")) {
            people.addTeacher(name, people.otherSchool());
        }
        String path = "/api/v1/credits/schools/" + people.otherSchool() + "?limit=2";
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(as(Role.BUREAU).get(path + cursor), 200);
            page.get("items").forEach(each -> names.add(each.get("name").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(names).containsExactly("安一", "白二", "曹三", "丁四", "鄂五");
        JsonNode first = read(as(Role.BUREAU).get("/api/v1/credits/schools?limit=1"), 200);
        JsonNode second = read(
                as(Role.BUREAU)
                        .get("/api/v1/credits/schools?limit=1&cursor="
                                + first.get("next").asString()),
                200);
        assertThat(second.get("items").get(0).get("school"))
                .isNotEqualTo(first.get("items").get(0).get("school"));
    }

    @Test
    void a_wrong_limit_or_cursor_is_named() {
        for (String query : List.of("limit=0", "limit=201", "cursor=" + UUID.randomUUID())) {
            Reply reply = as(Role.BUREAU).get("/api/v1/credits/schools?" + query);
            assertThat(reply.status()).as(query).isEqualTo(422);
            assertThat(reply.body()).contains(query.substring(0, query.indexOf('=')));
        }
        assertThat(as(Role.BUREAU)
                        .get("/api/v1/credits/schools/" + people.school() + "?limit=-1")
                        .status())
                .isEqualTo(422);
    }

    private Visitor as(Role role) {
        return people.visitor(role);
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(reply.body());
    }
}
