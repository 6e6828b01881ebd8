package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.TrainingClass;

@HouseTest
class ClassPagesModuleTests {

    private final LocalDate soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30);

    private final TestActors people;
    private final Visitor college;
    private final Programmes programmes;

    @Autowired
    ClassPagesModuleTests(TestActors people, Programmes programmes) {
        this.people = people;
        college = people.visitor(Role.COLLEGE);
        this.programmes = programmes;
    }

    @Test
    void the_college_drafts_a_class_with_its_session_and_publishes_it() {
        Map<String, String> form = form();

        assertThat(send(college, "/programme/classes", form).location())
                .isEqualTo("/programme/classes/" + form.get("id") + "?said=programme.done.drafted");
        assertThat(college.get("/programme/classes/" + form.get("id")).body()).contains("草稿", "課例研討", "進修學校 302");
        assertThat(college.post("/programme/classes/" + form.get("id") + "/publish", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(stored(form).isPublished()).isTrue();
        assertThat(college.get("/programme?phase=OPEN").body()).contains("課例研討");
    }

    @Test
    void a_form_sent_twice_makes_one_class() {
        Map<String, String> form = form();

        assertThat(send(college, "/programme/classes", form).status()).isEqualTo(303);
        assertThat(send(college, "/programme/classes", form).status()).isEqualTo(303);

        assertThat(college.get("/programme").body()).containsOnlyOnce("<strong><a");
    }

    @Test
    void the_address_of_a_new_class_names_it_so_that_going_back_after_saving_leads_to_it() {
        String address = college.get("/programme/classes/new").location();
        Map<String, String> form = form();
        form.put("id", address.substring(address.indexOf("id=") + 3));
        assertThat(college.get(address).body()).contains("value=\"" + form.get("id") + "\"");
        assertThat(college.get("/programme/classes/new").location()).isNotEqualTo(address);
        send(college, "/programme/classes", form);

        assertThat(college.get(address).location())
                .isEqualTo("/programme/classes/" + form.get("id") + "/edit?said=programme.done.madeAlready");

        form.put("title", "回頭再改");
        assertThat(send(college, "/programme/classes", form).status()).isEqualTo(409);
        assertThat(stored(form).plan().naming().title()).isEqualTo("課例研討");
        assertThat(college.get("/programme").body()).containsOnlyOnce("<strong><a");
    }

    @Test
    void a_button_pressed_twice_acts_once_and_answers_twice() {
        Map<String, String> form = form();
        send(college, "/programme/classes", form);
        String address = "/programme/classes/" + form.get("id");
        form.put("version", "0");
        form.put("title", "改了名");

        for (int press = 0; press < 2; press++) {
            assertThat(send(college, address, form).status()).isEqualTo(303);
        }
        for (int press = 0; press < 2; press++) {
            assertThat(college.post(address + "/publish", "version", "1").status())
                    .isEqualTo(303);
        }
        Visitor.Reply unsaid = college.post(address + "/cancel", "version", "2", "reason", " ");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("原因：請寫明原因", "id=\"reason-wrong\"", "取消不能收回");
        for (int press = 0; press < 2; press++) {
            assertThat(college.post(address + "/cancel", "version", "2", "reason", "改期")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(stored(form).version()).isEqualTo(3);
        assertThat(college.get(address).body()).contains("各場都取消了").doesNotContain("至少要有一場才能發布");
    }

    @Test
    void what_no_database_could_hold_is_refused_by_the_name_of_its_field() {
        Map<String, String> form = form();
        form.put("title", "甲\u0000乙");
        form.put("sessions[0].date", "+99999-12-05");
        form.put("sessions[0].hours", "1E+999999999");

        Visitor.Reply reply = send(college, "/programme/classes", form);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("第 1 場 日期：日期請寫成", "第 1 場 學時：請寫數字");
        assertThat(college.get("/programme?words=%00%01").status()).isEqualTo(200);
        assertThat(college.get("/programme?after=9999999999999_" + form.get("id"))
                        .status())
                .isEqualTo(200);
        assertThat(college.get("/programme/calendar?month=9999-12").status()).isEqualTo(422);
    }

    @Test
    void more_sessions_than_a_class_can_have_are_refused_and_none_is_lost_in_silence() {
        Map<String, String> form = form();
        for (int at = 1; at <= 60; at++) {
            String prefix = "sessions[" + at + "].";
            form.put(prefix + "id", UuidCreator.getTimeOrderedEpoch().toString());
            form.put(prefix + "date", soon.plusDays(at).toString());
            form.put(prefix + "from", "13:30");
            form.put(prefix + "until", "16:30");
            form.put(prefix + "place", "進修學校 302");
        }

        assertThat(send(college, "/programme/classes", form).body()).contains("場次：一個班最多 60 場");
        form.keySet().removeIf(field -> field.startsWith("sessions[60]"));
        assertThat(send(college, "/programme/classes", form).status()).isEqualTo(303);
    }

    @Test
    void what_is_wrong_is_named_field_by_field_and_what_was_written_stays() {
        Map<String, String> form = form();
        form.put("capacity", "-5");
        form.put("sessions[0].until", "10:00");
        form.put("title", "長".repeat(300));

        Visitor.Reply reply = send(college, "/programme/classes", form);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("名額：名額要在 1 到 100000 之間", "第 1 場 結束：結束要晚於開始", "班名：太長了", "value=\"-5\"", "長長長");
    }

    @Test
    void another_session_is_added_by_a_button_that_needs_no_script() {
        Map<String, String> form = form();
        form.put("add", "1");

        Visitor.Reply two = send(college, "/programme/classes", form);

        assertThat(two.status()).isEqualTo(200);
        assertThat(two.body()).contains("第 2 場", soon.plusDays(1).toString(), "去掉第 2 場");
        form.remove("add");
        form.put("drop", form.get("sessions[0].id"));
        assertThat(send(college, "/programme/classes", form).body()).doesNotContain("進修學校 302");
    }

    @Test
    void a_stale_form_is_refused_and_changes_nothing() {
        Map<String, String> form = form();
        send(college, "/programme/classes", form);
        String address = "/programme/classes/" + form.get("id");
        form.put("version", "0");
        form.put("title", "先改的");
        assertThat(send(college, address, form).status()).isEqualTo(303);
        form.put("title", "後改的");

        assertThat(send(college, address, form).status()).isEqualTo(409);
        assertThat(stored(form).plan().naming().title()).isEqualTo("先改的");
    }

    @Test
    void the_form_of_a_class_holds_what_was_stored() {
        Map<String, String> form = form();
        form.put("stages", "PRIMARY");
        form.put("maxTeachingYears", "5");
        send(college, "/programme/classes", form);

        String body =
                college.get("/programme/classes/" + form.get("id") + "/edit").body();

        assertThat(body).contains("value=\"課例研討\"", "value=\"" + soon + "\"", "value=\"13:30\"", "value=\"5\"");
        assertThat(body).containsPattern("value=\"PRIMARY\" checked");
    }

    @Test
    void a_cancelled_class_says_why_and_a_reason_is_asked_for() {
        Map<String, String> form = form();
        send(college, "/programme/classes", form);
        String address = "/programme/classes/" + form.get("id");

        assertThat(college.post(address + "/cancel", "version", "0", "reason", " ")
                        .status())
                .isEqualTo(422);
        assertThat(college.post(address + "/cancel", "version", "0", "reason", "主講生病")
                        .status())
                .isEqualTo(303);
        assertThat(college.get(address).body()).contains("這個班取消了：主講生病");
    }

    @Test
    void the_bureau_reads_and_changes_nothing() {
        Map<String, String> form = form();
        send(college, "/programme/classes", form);
        Visitor bureau = people.visitor(Role.BUREAU);
        String address = "/programme/classes/" + form.get("id");

        assertThat(bureau.get("/programme").body()).contains("課例研討").doesNotContain("開新班");
        assertThat(bureau.get(address).status()).isEqualTo(200);
        assertThat(bureau.post(address + "/publish", "version", "0").status()).isEqualTo(403);
        assertThat(bureau.get("/programme/classes/new").status()).isEqualTo(403);
    }

    @Test
    void a_school_holds_its_own_school_based_class_and_sees_nobody_elses() {
        Map<String, String> ofTheCollege = form();
        send(college, "/programme/classes", ofTheCollege);
        Visitor principal = people.visitor(Role.PRINCIPAL);
        Map<String, String> own = form();

        assertThat(principal.get("/programme/classes/" + ofTheCollege.get("id")).status())
                .isEqualTo(404);
        assertThat(send(principal, "/programme/classes", own).status()).isEqualTo(409);
        own.put("category", "SCHOOL_BASED");
        assertThat(send(principal, "/programme/classes", own).status()).isEqualTo(303);
        assertThat(college.get("/programme/classes/" + own.get("id")).status()).isEqualTo(200);
    }

    @Test
    void the_calendar_shows_a_published_session_on_its_day() {
        Map<String, String> form = form();
        send(college, "/programme/classes", form);
        college.post("/programme/classes/" + form.get("id") + "/publish", "version", "0");

        String month = soon.toString().substring(0, 7);
        assertThat(college.get("/programme/calendar?month=" + month).body()).contains("課例研討", "13:30");
        assertThat(college.get("/programme/calendar?month=nonsense").status()).isEqualTo(422);
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", UuidCreator.getTimeOrderedEpoch().toString());
        form.put("version", "");
        form.put("programmeFresh", UuidCreator.getTimeOrderedEpoch().toString());
        form.put("programmeName", "青年教師研討");
        form.put("title", "課例研討");
        form.put("category", "CENTRALISED");
        form.put("capacity", "50");
        form.put("sessions[0].id", UuidCreator.getTimeOrderedEpoch().toString());
        form.put("sessions[0].date", soon.toString());
        form.put("sessions[0].from", "13:30");
        form.put("sessions[0].until", "16:30");
        form.put("sessions[0].place", "進修學校 302");
        return form;
    }

    private static Visitor.Reply send(Visitor visitor, String path, Map<String, String> form) {
        List<String> pairs = new ArrayList<>();
        form.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return visitor.post(path, pairs.toArray(String[]::new));
    }

    private TrainingClass stored(Map<String, String> form) {
        return programmes.find(people.actor(Role.COLLEGE), UUID.fromString(form.get("id")));
    }
}
