package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs may ask the roster, and what they are told where they ask amiss. */
@HouseTest
class AskingModuleTests {

    private static final String IMPORTS = "/api/v1/roster-imports";

    private final TestActors people;
    private final Visitor bureau;

    @Autowired
    AskingModuleTests(TestActors people) {
        this.people = people;
        bureau = people.visitor(Role.BUREAU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people?limit=0",
                "/people?limit=201",
                "/people?limit=many",
                "/people?cursor=%25%25",
                "/people?stage=primary",
                "/people?subject=ALCHEMY",
                "/people?kind=KING",
                "/people?organisation=nowhere",
                "/organisations?limit=0",
                "/organisations?limit=201",
                "/organisations?cursor=x",
                "/organisations?cursor=00000000-0000-0000-0000-000000000000"
            })
    void what_is_asked_amiss_is_named(String path) {
        Reply reply = bureau.get("/api/v1" + path);

        assertThat(reply.status()).as(path).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        String field = path.substring(path.indexOf('?') + 1, path.indexOf('='));
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void everything_asked_amiss_is_named_at_once() {
        assertThat(bureau.get("/api/v1/people?limit=0&stage=NONE&kind=KING").body())
                .contains("\"field\":\"limit\"", "\"field\":\"stage\"", "\"field\":\"kind\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"effectiveOn\":\"2013-09-01\",\"rows\":[null]} | rows[0]",
                "{\"effectiveOn\":\"2013-09-01\",\"rows\":[{},null]} | rows[1]",
                "{\"effectiveOn\":\"2013-09-01\",\"rows\":null} | rows",
                "{\"effectiveOn\":\"2013-09-01\",\"rows\":[[]]} | rows[0]",
                "{\"effectiveOn\":\"2013-09-01\",\"rows\":[{\"name\":[1]}]} | rows[0].name",
                "{\"effectiveOn\":\"0001-01-01\",\"rows\":[{}]} | effectiveOn",
                "{\"effectiveOn\":\"+999999999-12-31\",\"rows\":[{}]} | effectiveOn",
                "{\"effectiveOn\":\"2013-02-30\",\"rows\":[{}]} | effectiveOn",
                "{\"rows\":[{}]} | effectiveOn",
                "{\"effectiveOn\":\"2013-09-01\",\"complete\":\"perhaps\",\"rows\":[{}]} | complete"
            })
    void rows_sent_amiss_are_named(String body, String field) {
        Reply reply = bureau.json("POST", IMPORTS, body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void a_cell_that_is_null_says_nothing_and_a_number_is_read_as_it_is_written() {
        JsonNode answer = sent("{\"staffNumber\":771,\"name\":\"王芳\",\"code\":\"01\",\"mobile\":null}");

        assertThat(answer.get("wrongs").size()).as(answer.toString()).isZero();
        assertThat(answer.get("preview").get("joined").asInt()).isOne();
    }

    @Test
    void a_name_of_any_length_is_cut_for_the_upload_and_refused_for_a_person() {
        String rows = "{\"name\":\"" + "冊".repeat(5000) + "\",\"effectiveOn\":\"2013-09-01\",\"rows\":[{"
                + "\"staffNumber\":\"L1\",\"code\":\"01\",\"name\":\"" + "王".repeat(300) + "\"}]}";
        JsonNode answer = read(bureau.json("POST", IMPORTS, rows), 201);

        assertThat(answer.get("wrongs").get(0).get("code").asString()).isEqualTo("roster.import.nameTooLong");
        assertThat(answer.get("wrongs").get(0).get("message").asString()).hasSizeLessThan(80);
        assertThat(bureau.get("/roster/imports").body()).doesNotContain("冊".repeat(121));
    }

    @Test
    void wrongs_beyond_a_thousand_are_read_page_by_page() {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < 1_205; at++) {
            rows.append(at == 0 ? "" : ",")
                    .append("{\"staffNumber\":\"N")
                    .append(at)
                    .append("\",\"name\":\"王7\",\"code\":\"01\"}");
        }
        JsonNode answer = sent(rows.substring(1, rows.length() - 1));
        String address = IMPORTS + "/" + answer.get("id").asString() + "/wrongs";

        assertThat(answer.get("preview").get("wrongRows").asInt()).isEqualTo(1_205);
        assertThat(answer.get("wrongs").size()).isEqualTo(1_000);
        List<Integer> told = new ArrayList<>(rows(answer.get("wrongs")));
        JsonNode rest =
                read(bureau.get(address + "?cursor=" + answer.get("next").asString()), 200);
        told.addAll(rows(rest.get("items")));

        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(told).hasSize(1_205).doesNotHaveDuplicates().isSorted();
        assertThat(rows(read(bureau.get(address + "?limit=3&cursor=7"), 200).get("items")))
                .containsExactly(8, 9, 10);
        for (String wrong : List.of("limit=0", "limit=1001", "cursor=-1", "cursor=x")) {
            Reply reply = bureau.get(address + "?" + wrong);
            assertThat(reply.status()).as(wrong).isEqualTo(422);
            assertThat(reply.body()).contains("\"field\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
        }
        assertThat(people.visitor(Role.LIAISON).get(address).status()).isEqualTo(404);
        assertThat(bureau.get(IMPORTS + "/" + UUID.randomUUID() + "/wrongs").status())
                .isEqualTo(404);
    }

    @Test
    void the_posts_of_leaders_that_would_end_are_told() {
        String rows = "{\"effectiveOn\":\"2026-09-01\",\"complete\":true,\"rows\":[{"
                + "\"staffNumber\":\"L2\",\"name\":\"新人\",\"code\":\"01\"}]}";

        JsonNode whole = read(bureau.json("POST", IMPORTS, rows), 201);
        JsonNode own = read(people.visitor(Role.LIAISON).json("POST", IMPORTS, rows), 201);

        assertThat(whole.get("leadersEnding").size()).isOne();
        assertThat(whole.get("leadersEnding").get(0).get("name").asString()).isEqualTo("試PRINCIPAL");
        assertThat(whole.get("leadersEnding").get(0).get("on").asString()).isEqualTo("2026-09-01");
        assertThat(own.get("leadersEnding").size())
                .as("a school ends no principal's post")
                .isZero();
        assertThat(bureau.get("/roster/imports/" + whole.get("id").asString()).body())
                .contains("下面這些校長、副校長的任職會結束", "試PRINCIPAL");
    }

    private JsonNode sent(String row) {
        String inner = row.startsWith("{") ? row : "{" + row + "}";
        return read(bureau.json("POST", IMPORTS, "{\"effectiveOn\":\"2013-09-01\",\"rows\":[" + inner + "]}"), 201);
    }

    private static List<Integer> rows(JsonNode wrongs) {
        List<Integer> rows = new ArrayList<>();
        wrongs.forEach(wrong -> rows.add(wrong.get("row").asInt()));
        return rows;
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(reply.body());
    }
}
