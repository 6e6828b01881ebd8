package org.yanxun.attendance.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.attendance.web.HeldSittings;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** Many phones at once, all behind the one address of a school. */
@HouseTest
class CrowdModuleTests {

    private static final int SCHOOL = 300;

    /** What digits get that are shown no longer. */
    private static final int GONE = 422;

    @LocalServerPort
    private int port;

    private final TestActors people;
    private final HeldSittings held;
    private final JdbcClient jdbc;

    @Autowired
    CrowdModuleTests(ApplicationContext house, TestActors people, JdbcClient jdbc) {
        this.people = people;
        this.held = new HeldSittings(house, people);
        this.jdbc = jdbc;
    }

    @Test
    void one_person_on_three_devices_at_once_leaves_one_check_in() throws Exception {
        UUID sitting = held.running(false);
        String digits = digits(sitting);
        List<Callable<Reply>> devices = new ArrayList<>();
        for (String device : List.of("phone", "tablet", "desktop")) {
            Visitor visitor = people.visitor(Role.TEACHER).with("User-Agent", device);
            devices.add(() -> visitor.post("/check-in", "sitting", sitting.toString(), "code", digits));
        }

        List<Reply> replies = allAtOnce(devices);

        assertThat(replies).extracting(Reply::status).containsOnly(303);
        assertThat(replies)
                .filteredOn(reply -> reply.location().endsWith("attendance.verdict.DONE"))
                .hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.location().endsWith("attendance.verdict.ALREADY"))
                .hasSize(2);
        assertThat(checkIns(sitting)).isOne();
    }

    @Test
    void one_scan_opened_on_three_devices_leaves_one_check_in() throws Exception {
        UUID sitting = held.running(false);
        String page = Visitor.anonymous(port).get(shown(sitting, "link")).location();
        String ticket = page.substring(page.indexOf('=') + 1);
        List<Callable<Reply>> devices = new ArrayList<>();
        for (int device = 0; device < 3; device++) {
            Visitor visitor = people.visitor(Role.TEACHER);
            devices.add(() -> visitor.post("/check-in", "ticket", ticket));
        }

        assertThat(allAtOnce(devices)).extracting(Reply::status).containsOnly(303);
        assertThat(checkIns(sitting)).isOne();
    }

    @Test
    void a_whole_school_behind_one_address_is_never_throttled_as_one() throws Exception {
        List<PersonId> school = new ArrayList<>();
        for (int at = 0; at < SCHOOL; at++) {
            school.add(people.addTeacher("教師" + at, people.school()));
        }
        UUID sitting = held.of(people.college(), school);
        List<Visitor> phones = school.stream()
                .map(person -> people.visitor(person, Role.TEACHER))
                .toList();
        String digits = digits(sitting);
        List<Callable<Reply>> rush = new ArrayList<>();
        phones.forEach(phone -> rush.add(() -> typed(phone, sitting, digits)));

        List<Reply> replies = allAtOnce(rush);

        assertThat(replies).extracting(Reply::status).containsOnly(303);
        assertThat(replies).allMatch(reply -> reply.location().endsWith("attendance.verdict.DONE"));
        assertThat(checkIns(sitting)).isEqualTo(SCHOOL);
    }

    /** Whoever comes too late for the digits, and sees others by now, types those, as one does. */
    private Reply typed(Visitor phone, UUID sitting, String digits) {
        Reply reply = phone.post("/check-in", "sitting", sitting.toString(), "code", digits);
        String shown = reply.status() == GONE ? digits(sitting) : digits;
        return shown.equals(digits) ? reply : typed(phone, sitting, shown);
    }

    private static List<Reply> allAtOnce(List<Callable<Reply>> calls) throws Exception {
        List<Reply> replies = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> each : threads.invokeAll(calls)) {
                replies.add(each.get());
            }
        }
        return replies;
    }

    private int checkIns(UUID sitting) {
        return jdbc.sql("""
                        select count(*) from attendance.fact_check
                        where district_id = :district and sitting_id = :sitting and kind = 'IN'
                        """)
                .param("district", people.district().value())
                .param("sitting", sitting)
                .query(Integer.class)
                .single();
    }

    private String digits(UUID sitting) {
        return shown(sitting, "digits");
    }

    private String shown(UUID sitting, String name) {
        String body = people.visitor(Role.COLLEGE)
                .get("/api/v1/sittings/" + sitting + "/code?passage=IN")
                .body();
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
