package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.PublishedClass;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** Seats for programs: under identities of their own, page by page, and with every refusal as a problem. */
@HouseTest
class SeatApiModuleTests {

    private static final Pattern CURSOR = Pattern.compile("\"next\":\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    private final TestActors people;
    private final PublishedClass classes;
    private final Visitor teacher;

    @Autowired
    SeatApiModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        classes = new PublishedClass(house, people);
        teacher = people.visitor(Role.TEACHER);
    }

    @Test
    void a_program_that_asks_again_under_its_identity_is_answered_as_the_application_stands() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID reading = classes.published(classes.in(20));

        assertThat(take(teacher, id, reading).body()).contains("\"answer\":\"SEATED\"");
        assertThat(take(teacher, id, reading).body()).contains("\"answer\":\"SEATED\"");
        assertThat(take(teacher, UuidCreator.getTimeOrderedEpoch(), reading).body())
                .contains("\"answer\":\"ALREADY\"");
        assertThat(teacher.get("/api/v1/seats").body()).containsOnlyOnce("\"application\":\"" + id + "\"");

        teacher.json("DELETE", "/api/v1/seats/" + reading, "");
        Visitor.Reply over = take(teacher, id, reading);
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.header("Content-Type")).startsWith("application/problem+json");
        assertThat(over.body()).contains("這份報名已經結束");
        assertThat(take(teacher, UuidCreator.getTimeOrderedEpoch(), reading).body())
                .contains("\"answer\":\"SEATED\"");
    }

    @Test
    void an_identity_belongs_to_one_person_and_one_class() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID reading = classes.published(classes.in(20));
        UUID writing = classes.published(classes.in(30));
        take(teacher, id, reading);
        Visitor other = another("沈清");

        assertThat(take(teacher, id, writing).status()).isEqualTo(409);
        assertThat(take(other, id, reading).status()).isEqualTo(409);
        assertThat(other.get("/api/v1/seats").body()).contains("\"items\":[]");
        assertThat(teacher.get("/api/v1/openings/" + writing).body()).contains("\"taken\":0");
    }

    @Test
    void a_held_seat_is_answered_as_held_until_the_school_has_spoken() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID leaders = classes.published(classes.in(20).withConsent());
        Visitor principal = people.visitor(Role.PRINCIPAL);

        assertThat(take(teacher, id, leaders).body()).contains("AWAITING_CONSENT");
        assertThat(take(teacher, id, leaders).body()).contains("AWAITING_CONSENT");
        assertThat(principal
                        .json("POST", "/api/v1/consents/" + id, "{\"granted\":true}")
                        .status())
                .isEqualTo(204);
        assertThat(take(teacher, id, leaders).body()).contains("\"answer\":\"SEATED\"");
        principal.json("POST", "/api/v1/consents/" + id, "{\"granted\":false,\"reason\":\"人手不足\"}");
        assertThat(take(teacher, id, leaders).status()).isEqualTo(409);
    }

    @Test
    void a_word_of_the_school_names_what_it_lacks_and_keeps_to_its_own_people() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID leaders = classes.published(classes.in(20).withConsent());
        take(teacher, id, leaders);
        Visitor principal = people.visitor(Role.PRINCIPAL);
        String address = "/api/v1/consents/" + id;

        assertThat(principal.json("POST", address, "{}").body()).contains("\"field\":\"granted\"");
        assertThat(principal
                        .json("POST", address, "{\"granted\":true,\"reason\":\"" + "長".repeat(300) + "\"}")
                        .body())
                .contains("\"field\":\"reason\"");
        TestActors elsewhere = people.elsewhere();
        Visitor stranger = elsewhere.visitor(Role.PRINCIPAL);
        assertThat(stranger.json("POST", address, "{\"granted\":false}").status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/consents").body()).contains("\"items\":[]");
        assertThat(teacher.get("/api/v1/seats").body()).contains("AWAITING_CONSENT");
    }

    @Test
    void another_districts_class_answers_as_if_it_did_not_exist() {
        UUID reading = classes.published(classes.in(20));
        TestActors elsewhere = people.elsewhere();
        Visitor stranger = elsewhere.visitor(Role.TEACHER);

        assertThat(stranger.get("/classes/" + reading).status()).isEqualTo(404);
        assertThat(stranger.post("/classes/" + reading + "/seat").status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/openings/" + reading).status()).isEqualTo(404);
        assertThat(take(stranger, UuidCreator.getTimeOrderedEpoch(), reading).status())
                .isEqualTo(404);
        assertThat(stranger.json("DELETE", "/api/v1/seats/" + reading, "").status())
                .isEqualTo(404);
        Visitor college = elsewhere.visitor(Role.COLLEGE);
        assertThat(college.get("/classes/" + reading + "/people").status()).isEqualTo(404);
        assertThat(college.get("/classes/" + reading + "/people.xlsx").status()).isEqualTo(404);
        assertThat(college.get("/api/v1/classes/" + reading + "/people").status())
                .isEqualTo(404);
    }

    @Test
    void every_list_goes_on_by_its_cursor_until_it_ends() {
        UUID first = classes.published(classes.in(20).withConsent());
        take(teacher, UuidCreator.getTimeOrderedEpoch(), first);
        for (int at = 0; at < 4; at++) {
            UUID each = classes.published(classes.in(21 + at).withConsent());
            take(teacher, UuidCreator.getTimeOrderedEpoch(), each);
            take(another("老師" + at), UuidCreator.getTimeOrderedEpoch(), first);
        }
        Visitor liaison = people.visitor(Role.LIAISON);
        Visitor college = people.visitor(Role.COLLEGE);

        assertThat(walk(teacher, "/api/v1/seats", "application")).hasSize(5).doesNotHaveDuplicates();
        assertThat(walk(teacher, "/api/v1/openings", "application")).hasSize(5).doesNotHaveDuplicates();
        assertThat(walk(liaison, "/api/v1/consents", "application")).hasSize(9).doesNotHaveDuplicates();
        assertThat(walk(college, "/api/v1/classes/" + first + "/people", "application"))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_odd_cursor_or_limit_is_named() {
        classes.published(classes.in(20));

        for (String path : List.of("/api/v1/seats", "/api/v1/openings")) {
            for (String query : List.of(
                    "cursor=x", "cursor=0_99999999999999999_x", "limit=0", "limit=-5", "limit=101", "limit=many")) {
                Reply reply = teacher.get(path + "?" + query);
                assertThat(reply.status()).as(path + query).isEqualTo(422);
                assertThat(reply.body()).contains("\"field\":\"" + query.substring(0, query.indexOf('=')) + "\"");
            }
            for (String far : List.of("99999999999_", "9223372036854775807_", "-9223372036854775808_")) {
                String cursor = (path.endsWith("seats") ? "0_" : "") + far + UUID.randomUUID();
                assertThat(teacher.get(path + "?cursor=" + cursor).status())
                        .as(cursor)
                        .isLessThan(500);
            }
        }
    }

    @Test
    void a_program_reads_the_sessions_of_a_stretch_of_days() {
        UUID reading = classes.published(classes.in(20));
        take(teacher, UuidCreator.getTimeOrderedEpoch(), reading);
        String day = PublishedClass.afternoon(20).substring(0, 10);

        assertThat(teacher.get("/api/v1/calendar").body()).contains(reading.toString(), "\"cancelled\":false");
        assertThat(teacher.get("/api/v1/calendar?from=" + day).body()).contains(reading.toString());
        assertThat(teacher.get("/api/v1/calendar?until=" + day).body()).isEqualTo("{\"items\":[]}");
        assertThat(teacher.get("/api/v1/calendar?from=2026-12-05&until=2026-12-05")
                        .body())
                .contains("\"field\":\"until\"");
        assertThat(teacher.get("/api/v1/calendar?from=2026-12-05&until=2029-12-05")
                        .status())
                .isEqualTo(422);
        assertThat(teacher.get("/api/v1/calendar?from=9999-12-05").body()).contains("\"field\":\"from\"");
        assertThat(teacher.get("/api/v1/calendar?from=morgen").status()).isEqualTo(422);
    }

    @Test
    void a_program_makes_and_revokes_the_private_calendar() {
        assertThat(teacher.get("/api/v1/calendar/feed").body()).isEqualTo("{\"path\":null}");
        String made = teacher.json("PUT", "/api/v1/calendar/feed", "").body();
        assertThat(teacher.json("PUT", "/api/v1/calendar/feed", "").body()).isEqualTo(made);
        String path = made.replaceAll(".*\"path\":\"([^\"]*)\".*", "$1");

        assertThat(Visitor.anonymous(port).get(path).body()).contains("BEGIN:VCALENDAR");
        assertThat(teacher.json("DELETE", "/api/v1/calendar/feed", "").status()).isEqualTo(204);
        assertThat(Visitor.anonymous(port).get(path).status()).isEqualTo(404);
    }

    @Test
    void a_class_tells_programs_its_credits_and_each_sessions_hours() {
        UUID reading = classes.published(classes.in(20));

        assertThat(teacher.get("/api/v1/openings/" + reading).body()).contains("\"hours\":3.0", "\"credits\":");
    }

    /** All values of that field, page by page, two a page. */
    private static List<String> walk(Visitor who, String path, String field) {
        Pattern value = Pattern.compile("\"" + field + "\":\"([^\"]*)\"");
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            String body = who.get(path + "?limit=2" + cursor).body();
            value.matcher(body).results().forEach(found -> all.add(found.group(1)));
            Matcher next = CURSOR.matcher(body);
            cursor = next.find() ? "&cursor=" + next.group(1) : "";
        } while (!cursor.isEmpty() && all.size() < 50);
        return all;
    }

    private static Visitor.Reply take(Visitor who, UUID id, UUID trainingClass) {
        String body = "{\"id\":\"" + id + "\",\"trainingClass\":\"" + trainingClass + "\"}";
        return who.json("POST", "/api/v1/seats", body);
    }

    private Visitor another(String name) {
        PersonId person = people.addTeacher(name, people.school());
        return people.visitor(person, Role.TEACHER);
    }
}
