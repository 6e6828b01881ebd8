package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
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
import org.yanxun.kernel.Soon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A class's whole life over nothing but the interface for programs, as its organiser and a teacher see it. */
@HouseTest
class ClassLifeModuleTests {

    private final Visitor college;
    private final Visitor teacher;
    private final LocalDate today;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final UUID programme = UuidCreator.getTimeOrderedEpoch();
    private final UUID first = UuidCreator.getTimeOrderedEpoch();
    private final UUID second = UuidCreator.getTimeOrderedEpoch();

    @Autowired
    ClassLifeModuleTests(TestActors people, Clock clock) {
        college = people.visitor(Role.COLLEGE);
        teacher = people.visitor(Role.TEACHER);
        today = LocalDate.now(clock);
    }

    /** A session as it is written. */
    private record Wanted(UUID id, int days, String place) {}

    @Test
    void from_draft_to_called_off() {
        List<Wanted> planned = List.of(new Wanted(first, 20, "302"), new Wanted(second, 21, "302"));
        read(college.json("POST", "/api/v1/classes", body("", 40, planned)), 201);
        assertThat(openings()).as("a draft is nobody else's").doesNotContain(id.toString());
        assertThat(coming()).isEmpty();

        read(act("publish", "{\"version\":0}"), 200);
        awaitOpenings(true);
        assertThat(coming()).containsExactlyInAnyOrder(first.toString(), second.toString());

        assertThat(takeSeat()).isEqualTo(200);
        assertThat(days()).containsExactly(day(20), day(21));

        List<Wanted> moved = List.of(new Wanted(first, 20, "報告廳"), new Wanted(second, 25, "302"));
        assertThat(read(change(1, 45, moved), 200).get("version").asInt()).isEqualTo(2);
        assertThat(days()).containsExactly(day(20), day(25));
        assertThat(teacher.get("/api/v1/calendar").body()).contains("報告廳");

        assertThat(change(1, 50, moved).status()).as("somebody was faster").isEqualTo(409);
        assertThat(change(2, 44, moved).body()).contains("\"field\":\"capacity\"");
        assertThat(change(2, 45, List.of()).body()).contains("\"field\":\"sessions\"");

        read(change(2, 45, List.of(new Wanted(first, 20, "報告廳"))), 200);
        assertThat(days()).containsExactly(day(20));
        assertThat(coming()).containsExactly(first.toString());

        read(act("cancel", "{\"version\":3,\"reason\":\"人數不足\"}"), 200);
        assertCalledOff();
    }

    private void assertCalledOff() {
        awaitOpenings(false);
        assertThat(coming()).isEmpty();
        assertThat(takeSeat()).isEqualTo(409);
        assertThat(teacher.get("/api/v1/calendar").body()).doesNotContain("\"cancelled\":false");
        assertThat(act("publish", "{\"version\":4}").status()).isEqualTo(409);
        assertThat(act("cancel", "{\"version\":4,\"reason\":\"別的理由\"}").status())
                .isEqualTo(409);
        assertThat(change(4, 60, List.of(new Wanted(first, 20, "報告廳"))).status())
                .isEqualTo(409);
        assertThat(college.get("/api/v1/classes?phase=CANCELLED").body()).contains(id.toString());
        assertThat(college.get("/api/v1/classes/" + id).body()).contains("\"state\":\"CANCELLED\"");
    }

    @Test
    void each_step_sent_twice_is_one_step() {
        List<Wanted> planned = List.of(new Wanted(first, 20, "302"));
        String body = body("", 40, planned);
        for (int time = 0; time < 2; time++) {
            assertThat(read(college.json("POST", "/api/v1/classes", body), 201)
                            .get("version")
                            .asInt())
                    .isZero();
        }
        for (int time = 0; time < 2; time++) {
            assertThat(read(act("publish", "{\"version\":0}"), 200)
                            .get("version")
                            .asInt())
                    .isOne();
        }
        for (int time = 0; time < 2; time++) {
            assertThat(read(change(1, 41, planned), 200).get("version").asInt()).isEqualTo(2);
        }
        for (int time = 0; time < 2; time++) {
            assertThat(read(act("cancel", "{\"version\":2,\"reason\":\"改期\"}"), 200)
                            .get("version")
                            .asInt())
                    .isEqualTo(3);
        }
        String decided = college.get("/api/v1/classes?phase=CANCELLED").body();
        assertThat(decided.split(id.toString(), -1)).hasSize(2);
    }

    @Test
    void a_draft_without_sessions_is_kept_but_not_published() {
        read(college.json("POST", "/api/v1/classes", body("", 40, List.of())), 201);

        Reply refused = act("publish", "{\"version\":0}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"sessions\"");
        assertThat(college.get("/api/v1/classes/" + id).body()).contains("\"state\":\"DRAFT\"");
    }

    @Test
    void a_draft_is_called_off_without_anybody_noticing() {
        read(college.json("POST", "/api/v1/classes", body("", 40, List.of(new Wanted(first, 20, "302")))), 201);

        read(act("cancel", "{\"version\":0,\"reason\":\"不辦了\"}"), 200);

        assertThat(openings()).doesNotContain(id.toString());
        assertThat(college.get("/api/v1/sittings?which=PAST").body()).doesNotContain(first.toString());
    }

    private int takeSeat() {
        return teacher.json("POST", "/api/v1/seats", "{\"trainingClass\":\"" + id + "\"}")
                .status();
    }

    private Reply act(String what, String body) {
        return college.json("POST", "/api/v1/classes/" + id + "/" + what, body);
    }

    private Reply change(int version, int capacity, List<Wanted> sessions) {
        return college.json("PUT", "/api/v1/classes/" + id, body(String.valueOf(version), capacity, sessions));
    }

    /** What everybody shares is read once for all of a second. */
    private void awaitOpenings(boolean there) {
        Soon.until(this::openings, all -> all.contains(id.toString()) == there);
    }

    private String openings() {
        return teacher.get("/api/v1/openings").body();
    }

    /** The sittings still to come, as the college sees them. */
    private List<String> coming() {
        List<String> ids = new ArrayList<>();
        read(college.get("/api/v1/sittings"), 200)
                .get("items")
                .forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    /** The days of the teacher's calendar on which something is held. */
    private List<String> days() {
        List<String> days = new ArrayList<>();
        String path = "/api/v1/calendar?from=" + today + "&until=" + today.plusDays(60);
        read(teacher.get(path), 200).get("items").forEach(item -> {
            if (!item.get("cancelled").asBoolean()) {
                days.add(item.get("startsAt").asString().substring(0, 10));
            }
        });
        return days;
    }

    private String day(int days) {
        return today.plusDays(days).toString();
    }

    private String body(String version, int capacity, List<Wanted> sessions) {
        List<String> written = sessions.stream()
                .map(each -> """
                        {"id":"%s","when":{"date":"%s","from":"13:30","until":"16:30"},"place":"%s"}""".formatted(each.id(), day(each.days()), each.place()))
                .toList();
        return """
                {"id":"%s","version":"%s","programme":{"name":"教學研討","freshId":"%s"},
                 "naming":{"title":"課例研討"},"terms":{"category":"ONLINE","capacity":"%d"},
                 "sessions":[%s]}
                """.formatted(id, version, programme, capacity, String.join(",", written));
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(reply.body());
    }
}
