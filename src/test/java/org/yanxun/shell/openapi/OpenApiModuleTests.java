package org.yanxun.shell.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document tells of every route of the API all that a program's author must know. */
@HouseTest
class OpenApiModuleTests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final RequestMappingHandlerMapping routes;
    private final Map<String, JsonNode> operations = new TreeMap<>();
    private JsonNode document = JsonMapper.shared().missingNode();

    @LocalServerPort
    private int port;

    @Autowired
    OpenApiModuleTests(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.routes = requestMappingHandlerMapping;
    }

    @BeforeEach
    void read() {
        document = document("en");
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each -> operations.put(
                                each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), each.getValue())));
    }

    @Test
    void every_route_of_the_api_is_described_and_no_page() {
        Set<String> api = new TreeSet<>();
        routes.getHandlerMethods().keySet().forEach(info -> names(info).forEach(api::add));

        assertThat(operations.keySet()).isNotEmpty().isEqualTo(api);
    }

    @Test
    void it_is_an_openapi_3_1_document_with_title_version_and_licence() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Yanxun API");
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(document.at("/info/license/name").asString()).isEqualTo("Apache-2.0");
        assertThat(document.at("/info/description").asString()).contains("cursor", "UUID");
        assertThat(document.at("/servers/0/url").asString()).contains(String.valueOf(port));
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-Hant", "zh-Hans"})
    void every_operation_has_words_in_every_language(String language) {
        JsonNode spoken = document(language);

        spoken.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    String name = operation.get("operationId").asString();
                    assertThat(operation.get("summary").asString())
                            .as("words %s.api.%s".formatted(room(operation), name))
                            .isNotBlank()
                            .doesNotContain(".api.");
                    assertThat(operation.get("description").asString())
                            .isNotBlank()
                            .doesNotContain("shell.");
                }));
        spoken.get("tags")
                .forEach(tag -> assertThat(tag.get("description").asString())
                        .isNotBlank()
                        .doesNotContain(".api"));
    }

    @Test
    void it_is_read_in_the_language_that_is_asked_for() {
        assertThat(document("en").at("/info/title").asString()).isEqualTo("Yanxun API");
        assertThat(document("zh-TW").at("/info/title").asString()).isEqualTo("研訓 API");
        assertThat(document("zh-CN").at("/info/title").asString()).isEqualTo("研训 API");
    }

    @Test
    void no_two_operations_are_called_the_same_and_each_belongs_to_a_room_that_is_described() {
        Set<String> rooms = values(document.get("tags"), "name");

        assertThat(operations.values().stream()
                        .map(each -> each.get("operationId").asString()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z]+"));
        assertThat(operations.values()).allSatisfy(each -> assertThat(rooms).contains(room(each)));
    }

    @Test
    void the_parameters_are_those_of_the_address_and_say_what_they_mean() {
        operations.forEach((name, operation) -> {
            for (JsonNode parameter : operation.path("parameters")) {
                assertThat(parameter.get("in").asString()).as(name).isIn("path", "query", "header");
                assertThat(parameter.get("name").asString()).as(name).isNotIn("actor", "speech", "ask", "query");
                assertThat(parameter.path("description").asString())
                        .as(name + " " + parameter.get("name"))
                        .isNotBlank()
                        .doesNotContain("shell.field.");
                assertThat(parameter.get("schema").has("$ref")).as(name).isFalse();
                assertThat(parameter.at("/schema/type").asString()).as(name).isNotEqualTo("object");
            }
            long inAddress = name.chars().filter(each -> each == '{').count();
            assertThat(of(operation, "path")).as(name).hasSize((int) inAddress);
        });
        assertThat(of(operation("GET /api/v1/people"), "query"))
                .contains("q", "organisation", "stage", "limit", "cursor");
        assertThat(of(operation("GET /api/v1/audit"), "query")).contains("who", "from", "until", "cursor");
    }

    @Test
    void every_call_shows_a_token_with_the_scope_of_its_room() {
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        operations.forEach((name, operation) -> {
            String means = name.startsWith("GET ") ? ":read" : ":write";
            assertThat(operation.at("/security/0/token").isArray()).as(name).isTrue();
            assertThat(operation.get("x-token-scope").asString()).as(name).isEqualTo(room(operation) + means);
        });
    }

    @Test
    void no_two_addresses_differ_only_in_what_their_parts_are_called() {
        assertThat(document.get("paths")
                        .propertyStream()
                        .map(path -> path.getKey().replaceAll("\\{[^}]*}", "{}")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatever_goes_wrong_is_a_problem_document() {
        operations.forEach((name, operation) -> {
            Set<String> answers = operation
                    .get("responses")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(answers).as(name).contains("401", "403", "default").anyMatch(status -> status.startsWith("2"));
            assertThat(answers.contains("404")).as(name).isEqualTo(name.contains("{"));
            assertThat(answers.contains("409")).as(name).isEqualTo(!name.startsWith("GET "));
            if (operation.has("requestBody")) {
                assertThat(answers).as(name).contains("400", "413", "422");
            }
        });
        document.at("/components/responses")
                .forEach(answer -> assertThat(answer.at("/content/application~1problem+json/schema/$ref")
                                .asString())
                        .isEqualTo("#/components/schemas/Problem"));
        assertThat(document.at("/components/schemas/Problem/properties/errors/items/properties")
                        .propertyNames())
                .contains("field", "message", "code");
    }

    @Test
    void an_answer_is_json_or_a_file_and_never_of_any_kind() {
        operations.forEach((name, operation) -> operation
                .get("responses")
                .forEach(answer -> answer.path("content")
                        .propertyNames()
                        .forEach(type -> assertThat(type).as(name).doesNotContain("*"))));
        assertThat(operation("GET /api/v1/roster-imports/{id}/mistakes")
                        .at("/responses/200/content/application~1octet-stream/schema/format")
                        .asString())
                .isEqualTo("binary");
        assertThat(operation("POST /api/v1/roster-imports")
                        .at("/requestBody/content")
                        .propertyNames())
                .containsExactlyInAnyOrder("application/json", "multipart/form-data");
    }

    @Test
    void shapes_of_the_same_name_in_two_rooms_are_two_shapes() {
        Set<String> shapes = Set.copyOf(document.at("/components/schemas").propertyNames());

        assertThat(shapes)
                .contains("enrolment.SeatApi.Wanted", "access.AccountsApi.Wanted", "roster.Slice.Of.PersonAnswer");
        assertThat(document.at("/components/schemas/access.AccountsApi.Wanted/properties")
                        .propertyNames())
                .containsExactly("organisation");
    }

    @Test
    void every_pointer_leads_to_a_shape_and_every_shape_is_pointed_to() {
        Set<String> pointers = document.findValues("$ref").stream()
                .map(JsonNode::asString)
                .filter(each -> each.startsWith("#/components/schemas/"))
                .map(each -> each.substring(each.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pointers)
                .containsExactlyElementsOf(
                        new TreeSet<>(document.at("/components/schemas").propertyNames()));
    }

    @Test
    void a_field_says_whether_it_is_always_there_and_whether_it_may_be_null() {
        JsonNode person = document.at("/components/schemas/roster.PersonAnswer");

        assertThat(texts(person.get("required"))).contains("id", "name").doesNotContain("staffNumber", "post");
        assertThat(texts(person.at("/properties/staffNumber/type"))).containsExactlyInAnyOrder("string", "null");
        assertThat(person.at("/properties/post/anyOf")).hasSize(2);
        assertThat(person.at("/properties/name/type").asString()).isEqualTo("string");
    }

    @Test
    void a_write_that_names_itself_says_that_it_is_done_once() {
        assertThat(operation("POST /api/v1/seats").get("description").asString())
                .contains("same id");
        assertThat(operation("POST /api/v1/sittings/{id}/settle")
                        .get("description")
                        .asString())
                .doesNotContain("same id");
        assertThat(operation("POST /api/v1/classes/{id}/publish")
                        .get("description")
                        .asString())
                .contains("version");
    }

    private JsonNode document(String language) {
        Visitor.Reply reply =
                Visitor.anonymous(port).with("Accept-Language", language).get("/v3/api-docs");
        assertThat(reply.status()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.body());
    }

    private JsonNode operation(String name) {
        return Objects.requireNonNull(operations.get(name), name);
    }

    private static String room(JsonNode operation) {
        return operation.at("/tags/0").asString();
    }

    private static List<String> of(JsonNode operation, String place) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(each -> each.get("in").asString().equals(place))
                .map(each -> each.get("name").asString())
                .toList();
    }

    private static Set<String> values(JsonNode list, String field) {
        Set<String> values = new TreeSet<>();
        list.forEach(each -> values.add(each.get(field).asString()));
        return values;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static Stream<String> names(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .map(path -> path.replaceAll(":[^}]*}", "}"))
                .flatMap(
                        path -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }
}
