package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
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
import tools.jackson.databind.node.ObjectNode;

/** A program reads a class, changes a thing in what it read, and writes it back; and finds what goes with a class. */
@HouseTest
class ClassRoundModuleTests {

    private final LocalDate soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30);
    private final TestActors people;
    private final Visitor college;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();

    @Autowired
    ClassRoundModuleTests(TestActors people) {
        this.people = people;
        college = people.visitor(Role.COLLEGE);
    }

    @Test
    void what_was_read_can_be_written_back_as_it_is() {
        draft();
        JsonNode before = read(college.get(address()), 200);

        JsonNode after = read(college.json("PUT", address(), before.toString()), 200);

        assertThat(after.get("version").asInt()).isEqualTo(1);
        assertThat(((ObjectNode) after).put("version", 0)).isEqualTo(before);
    }

    @Test
    void one_thing_is_changed_and_everything_else_stays() {
        draft();
        ObjectNode wanted = (ObjectNode) read(college.get(address()), 200);
        ((ObjectNode) wanted.get("terms")).put("capacity", 60);
        ((ObjectNode) wanted.get("sessions").get(0)).put("place", "報告廳");

        JsonNode after = read(college.json("PUT", address(), wanted.toString()), 200);

        assertThat(after.get("terms").get("capacity").asInt()).isEqualTo(60);
        assertThat(after.get("sessions").get(0).get("place").asString()).isEqualTo("報告廳");
        assertThat(after.get("programme")).isEqualTo(wanted.get("programme"));
        assertThat(after.get("audience")).isEqualTo(wanted.get("audience"));
        assertThat(after.get("sessions").get(0).get("when"))
                .isEqualTo(wanted.get("sessions").get(0).get("when"));
    }

    @Test
    void a_class_that_was_called_off_says_why() {
        draft();
        assertThat(read(college.get(address()), 200).get("reason").isNull()).isTrue();

        JsonNode off = read(college.json("POST", address() + "/cancel", "{\"version\":0,\"reason\":\"人數不足\"}"), 200);

        assertThat(off.get("state").asString()).isEqualTo("CANCELLED");
        assertThat(off.get("reason").asString()).isEqualTo("人數不足");
    }

    @Test
    void programmes_hints_and_the_calendar_are_there_for_programs() {
        draft();
        String programme =
                read(college.get(address()), 200).get("programme").get("id").asString();

        JsonNode programmes = read(college.get("/api/v1/programmes"), 200).get("items");
        assertThat(programmes.valueStream().toList()).anySatisfy(each -> {
            assertThat(each.get("id").asString()).isEqualTo(programme);
            assertThat(each.get("name").asString()).isEqualTo("教學研討");
        });
        assertThat(read(college.get(address() + "/hints"), 200).get("items").isArray())
                .isTrue();
        String days = "?from=" + soon + "&until=" + soon.plusDays(1);
        assertThat(college.get("/api/v1/classes/sessions" + days).body()).contains(id.toString(), "\"next\":null");
        assertThat(college.get("/api/v1/classes/sessions" + days + "&category=ONLINE")
                        .body())
                .doesNotContain(id.toString());
        assertThat(college.get("/api/v1/classes/sessions" + days + "&organiser=" + people.college())
                        .body())
                .contains(id.toString());
        assertThat(people.visitor(Role.PRINCIPAL)
                        .get("/api/v1/classes/sessions" + days)
                        .body())
                .doesNotContain(id.toString());
    }

    @Test
    void a_stretch_of_days_is_bounded_and_named_where_it_is_wrong() {
        assertThat(college.get("/api/v1/classes/sessions?from=1999-01-01").body())
                .contains("\"field\":\"from\"");
        assertThat(college.get("/api/v1/classes/sessions?from=" + soon + "&until=" + soon)
                        .body())
                .contains("\"field\":\"until\"");
        assertThat(college.get("/api/v1/classes/sessions?from=" + soon + "&until=" + soon.plusDays(401))
                        .status())
                .isEqualTo(422);
        assertThat(college.get("/api/v1/classes/sessions?from=soon").status()).isEqualTo(422);
        assertThat(college.get("/api/v1/classes/sessions?cursor=x").body()).contains("\"field\":\"cursor\"");
        assertThat(college.get("/programme/calendar/day?date=1999-01-01").status())
                .isEqualTo(422);
        assertThat(college.get("/programme/calendar/day?date=" + soon).status()).isEqualTo(200);
    }

    @Test
    void a_session_over_midnight_shows_its_last_day_on_the_page_too() {
        draft();

        assertThat(college.get("/programme/classes/" + id + "/edit").body())
                .contains("type=\"date\" value=\"" + soon.plusDays(1) + "\"");
    }

    private void draft() {
        read(college.json("POST", "/api/v1/classes", """
                {"id":"%s","programme":{"name":"教學研討"},"naming":{"title":"課例研討","edition":2},
                 "terms":{"category":"CENTRALISED","capacity":50,"consent":true},
                 "audience":{"stages":["PRIMARY"],"organisation":"%s","maxTeachingYears":5,"rural":true},
                 "sessions":[{"when":{"date":"%s","from":"22:30","until":"01:00","endDate":"%s"},"place":"302",
                              "trainer":"試TRAINER","checkout":true}]}
                """.formatted(id, people.school(), soon, soon.plusDays(1))), 201);
    }

    private String address() {
        return "/api/v1/classes/" + id;
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(reply.body());
    }
}
