package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** Whatever goes wrong is told in words: to people on a page, to programs in a problem document. */
@HouseTest
class FaultsModuleTests {

    private final TestActors people;

    @LocalServerPort
    private int port;

    @Autowired
    FaultsModuleTests(TestActors people) {
        this.people = people;
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, 沒有這個頁面",
        "zh-CN, 没有这个页面",
        "en, There is no such page",
    })
    void an_address_that_does_not_exist_says_so_in_the_readers_language(String wish, String said) {
        Reply reply = visitor(Role.TEACHER).with("Accept-Language", wish).get("/no/such/page");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.body()).contains(said, "role=\"alert\"", "href=\"/\"");
    }

    @Test
    void a_program_gets_a_problem_document_for_it() {
        Reply reply = visitor(Role.BUREAU).get("/api/v1/people/" + UUID.randomUUID());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body())
                .contains("\"status\":404", "\"detail\":\"這個地址下沒有資料，或者您不能看。\"")
                .doesNotContain("頁面");
    }

    @Test
    void what_is_not_there_or_not_for_ones_hat_leads_back_to_where_one_was() {
        String from = "http://localhost:" + port + "/roster?q=x";
        Reply nothing = visitor(Role.BUREAU).with("Referer", from).get("/roster/people/" + UUID.randomUUID());
        Reply closed = visitor(Role.TEACHER).with("Referer", from).get("/audit");
        Reply elsewhere = visitor(Role.BUREAU)
                .with("Referer", "http://elsewhere.example/roster?q=x")
                .get("/no/such/page");

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.body()).contains("href=\"/roster?q=x\"", "回到剛才的頁面", "href=\"/\"");
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.body()).contains("href=\"/roster?q=x\"");
        assertThat(elsewhere.body()).doesNotContain("回到剛才的頁面", "elsewhere");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nothing", "/api/v1/people/not-an-id"})
    void an_unknown_or_mangled_address_of_the_api_does_not_exist(String path) {
        Reply reply = visitor(Role.BUREAU).get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_mangled_identity_in_an_address_is_a_page_that_does_not_exist() {
        assertThat(visitor(Role.BUREAU).get("/roster/people/4711").status()).isEqualTo(404);
        assertThat(visitor(Role.BUREAU).get("/roster/people/%00").status()).isBetween(400, 404);
    }

    @Test
    void a_value_written_wrongly_is_named() {
        Reply page = visitor(Role.BUREAU).get("/people/" + people.person(Role.TEACHER) + "/credits?year=soon");
        Reply call = visitor(Role.BUREAU).get("/api/v1/credits/schools?year=soon");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("年度：寫法不對");
        assertThat(call.status()).isEqualTo(422);
        assertThat(call.body()).contains("\"field\":\"year\"", "寫法不對", "\"code\":\"shell.fault.form\"");
    }

    @Test
    void a_value_left_out_is_named() {
        Reply reply = visitor(Role.BUREAU).post("/plans", "text", "一份計劃");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("識別碼：缺少這一項");
    }

    @Test
    void a_field_of_a_form_that_cannot_be_read_is_named() {
        String path = "/roster/people/" + people.person(Role.TEACHER) + "/posts";
        Reply reply = visitor(Role.BUREAU).post(path, "organisation", "蛟川國小", "kind", "TEACHER");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("id=\"organisation-wrong\"", "「蛟川國小」不在可選的項目裡");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "organisations", "classes", "sittings", "accounts", "notices", "audit"})
    void a_list_asked_for_with_a_wrong_limit_says_so(String list) {
        Role role = list.equals("accounts") ? Role.ADMINISTRATOR : list.equals("sittings") ? Role.COLLEGE : Role.BUREAU;
        for (String limit : new String[] {"0", "-1", "100000", "many"}) {
            Reply reply = visitor(role).get("/api/v1/" + list + "?limit=" + limit);

            assertThat(reply.status()).as(list + " " + limit).isEqualTo(422);
            assertThat(reply.body()).contains("\"field\":\"limit\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"effectiveOn\":\"next week\",\"complete\":false,\"rows\":[]}|effectiveOn",
                "{\"complete\":\"perhaps\",\"rows\":[]}|complete",
                "{\"complete\":false,\"rows\":[{\"name\":\"x\"},{\"name\":{}}]}|rows[1].name",
            })
    void a_field_of_a_body_that_cannot_be_read_is_named_with_its_row(String body, String field) {
        Reply reply = visitor(Role.BUREAU).json("POST", "/api/v1/roster-imports", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"", "寫法不對");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[1,2", "not json at all", "''"})
    void a_body_that_cannot_be_read_is_a_problem_not_a_fault_of_ours(String body) {
        Reply reply = visitor(Role.BUREAU).json("POST", "/api/v1/plans", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body()).contains("讀不懂");
    }

    @Test
    void a_body_of_another_kind_is_refused_by_its_kind() {
        Reply reply = visitor(Role.BUREAU)
                .body("POST", "/api/v1/plans", "text/csv", java.net.http.HttpRequest.BodyPublishers.ofString("a,b"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.body()).contains("不支援這種格式");
    }

    @Test
    void an_act_that_an_address_does_not_know_is_refused() {
        assertThat(visitor(Role.BUREAU).post("/about").status()).isEqualTo(405);
        Reply call = visitor(Role.BUREAU).json("DELETE", "/api/v1/plans", "");

        assertThat(call.status()).isEqualTo(405);
        assertThat(call.header("Allow")).contains("GET", "POST").doesNotContain("DELETE");
        assertThat(call.body()).contains("不接受這種請求");
    }

    @Test
    void what_ones_hat_may_not_do_is_told_apart_from_what_does_not_exist() {
        Reply page = visitor(Role.TEACHER).get("/audit");
        Reply call = visitor(Role.TEACHER).get("/api/v1/audit");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("您現在的身份不能做這件事", "class=\"menu\"");
        assertThat(call.status()).isEqualTo(403);
        assertThat(call.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_stranger_to_the_api_is_told_to_sign_in() {
        Reply reply = Visitor.anonymous(port).get("/api/v1/me");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body()).contains("請先登錄");
    }

    @Test
    void wrong_fields_of_a_program_come_with_name_words_and_code() {
        Reply reply = visitor(Role.BUREAU)
                .json("POST", "/api/v1/roster-imports", "{\"name\":\"x\",\"complete\":false,\"rows\":[]}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("\"errors\":[{", "\"field\":\"rows\"", "\"code\":\"roster.import.howMany\"", "\"message\":");
    }

    @Test
    void an_error_page_opened_by_hand_is_a_page_that_does_not_exist() {
        assertThat(visitor(Role.TEACHER).get("/error").status()).isEqualTo(404);
    }

    @Test
    void no_answer_tells_what_the_house_is_made_of() {
        for (String path : new String[] {"/no/such/page", "/api/v1/nothing", "/roster/people/4711"}) {
            assertThat(visitor(Role.BUREAU).get(path).body())
                    .doesNotContain("Exception", "org.yanxun", "springframework", "Whitelabel", "Tomcat");
        }
    }

    private Visitor visitor(Role role) {
        return people.visitor(role);
    }
}
