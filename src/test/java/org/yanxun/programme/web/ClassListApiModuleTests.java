package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;

/** The lists of classes over HTTP, for people and for programs: narrowed, paged, and kept to one's own scope. */
@HouseTest
class ClassListApiModuleTests {

    private static final Pattern ID = Pattern.compile("\"items\"|\"id\":\"([^\"]*)\",\"naming\"");
    private static final Pattern CURSOR = Pattern.compile("\"next\":\"([^\"]*)\"");

    private final TestActors people;
    private final Visitor college;
    private final Programmes programmes;
    private final UUID programme = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    ClassListApiModuleTests(TestActors people, Programmes programmes) {
        this.people = people;
        college = people.visitor(Role.COLLEGE);
        this.programmes = programmes;
    }

    @BeforeEach
    void settle() {
        programmes.open(
                people.actor(Role.COLLEGE),
                new Programme(programme, "全員培訓", new PlanYear(2026), Programme.Stream.TEACHER));
    }

    @Test
    void a_program_walks_through_all_classes_page_by_page() {
        for (int at = 0; at < 7; at++) {
            draft("第 " + at + " 班", 10 + at / 2);
        }

        assertThat(walk(college)).hasSize(7).doesNotHaveDuplicates();
        for (String wrong : List.of("limit=0", "limit=100000", "cursor=nonsense&limit=10")) {
            Reply reply = college.get("/api/v1/classes?" + wrong);
            assertThat(reply.status()).as(wrong).isEqualTo(422);
            assertThat(reply.body()).contains("\"field\":\"" + wrong.substring(0, wrong.indexOf('=')) + "\"");
        }
        assertThat(college.get("/api/v1/classes?phase=NONSENSE").status()).isEqualTo(422);
    }

    @Test
    void the_list_narrows_by_phase_and_by_category() {
        draft("草稿班", 10);
        publish(draft("報名中的班", 11));

        assertThat(college.get("/api/v1/classes?phase=DRAFT").body())
                .contains("草稿班")
                .doesNotContain("報名中的班");
        assertThat(college.get("/api/v1/classes?phase=OPEN").body())
                .contains("報名中的班")
                .doesNotContain("草稿班");
        assertThat(college.get("/api/v1/classes?category=ONLINE").body()).contains("\"items\":[]");
        assertThat(college.get("/programme?category=ONLINE").body()).contains("這裡還沒有班");
    }

    @Test
    void a_page_holds_thirty_and_leads_on_with_its_filter() {
        for (int at = 0; at < 31; at++) {
            draft("系列" + at, 10 + at);
        }

        String first = college.get("/programme?words=%E7%B3%BB%E5%88%97").body();
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");

        assertThat(first.split("<strong><a", -1)).hasSize(31);
        assertThat(next).contains("words=", "after=");
        assertThat(college.get(next).body()).containsOnlyOnce("<strong><a").contains("系列0");
    }

    @Test
    void the_bureau_sees_all_and_a_school_its_own() {
        draft("進修學校的班", 10);
        draft("校本班", 11, people.school(), people.actor(Role.PRINCIPAL));

        Visitor bureau = people.visitor(Role.BUREAU);
        Visitor principal = people.visitor(Role.PRINCIPAL);
        assertThat(bureau.get("/api/v1/classes").body()).contains("進修學校的班", "校本班");
        assertThat(principal.get("/api/v1/classes").body()).contains("校本班").doesNotContain("進修學校的班");
        assertThat(principal.get("/programme").body()).contains("校本班").doesNotContain("進修學校的班");
        assertThat(people.visitor(Role.TEACHER).get("/api/v1/classes").status()).isEqualTo(403);
        assertThat(Visitor.anonymous(port).get("/api/v1/classes").status()).isEqualTo(401);
    }

    @Test
    void a_month_shows_own_sessions_and_no_class_that_was_called_off() {
        TrainingClass reading = publish(draft("閱讀教學", 10));
        String month = reading.plan()
                .sessions()
                .getFirst()
                .when()
                .startsAt()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toString()
                .substring(0, 7);
        String address = "/programme/calendar?month=" + month;
        assertThat(college.get(address).body()).contains("閱讀教學");
        assertThat(people.visitor(Role.PRINCIPAL).get(address).body()).doesNotContain("閱讀教學");

        programmes.cancel(people.actor(Role.COLLEGE), reading.plan().id(), reading.version(), "人數不足");

        assertThat(college.get(address).body()).doesNotContain("閱讀教學");
        assertThat(college.get("/programme/calendar").status()).isEqualTo(200);
    }

    private TrainingClass draft(String title, int days) {
        return draft(title, days, people.college(), people.actor(Role.COLLEGE));
    }

    private TrainingClass draft(String title, int days, OrgId organiser, Actor actor) {
        Instant from = Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
        SomeClass wanted = new SomeClass(programme, organiser)
                .titled(title)
                .of(organiser.equals(people.college()) ? CreditCategory.CENTRALISED : CreditCategory.SCHOOL_BASED)
                .on(from.toString());
        return programmes.draft(actor, wanted.plan());
    }

    private TrainingClass publish(TrainingClass draft) {
        return programmes.publish(people.actor(Role.COLLEGE), draft.plan().id(), draft.version());
    }

    private static List<String> walk(Visitor who) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            String body = who.get("/api/v1/classes?limit=3" + cursor).body();
            ID.matcher(body)
                    .results()
                    .filter(found -> found.group(1) != null)
                    .forEach(found -> all.add(found.group(1)));
            Matcher next = CURSOR.matcher(body);
            cursor = next.find() ? "&cursor=" + next.group(1) : "";
        } while (!cursor.isEmpty() && all.size() < 50);
        return all;
    }
}
