package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.PublishedClass;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Soon;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.Counters.Proposed;
import org.yanxun.plan.binding.Goals;
import org.yanxun.plan.binding.Spans;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.target.TargetKind;

/** 10名區級: a promise of the plan is bound to the seats taken, and the board moves when somebody takes one. */
@HouseTest
class BoundPromiseModuleTests {

    private static final String SENTENCE = "選送10名區級骨幹教師參加脱產培訓。";

    private final ApplicationContext house;
    private final TestActors people;
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    private final PlanId plan = PlanId.fresh();
    private PlanTarget ten;

    @LocalServerPort
    private int port;

    @Autowired
    BoundPromiseModuleTests(ApplicationContext house) {
        this.house = house;
        people = TestActors.in(house);
    }

    @BeforeEach
    void adopt() {
        Plans plans = house.getBean(Plans.class);
        String text = "試區" + year + "年師訓計劃\n一、骨幹培訓\n" + SENTENCE + "\n";
        plans.read(people.actor(Role.BUREAU), plan, text, Optional.of(new PlanYear(year)));
        plans.adopt(people.actor(Role.BUREAU), plan, false);
        ten =
                house
                        .getBean(PlanTargets.class)
                        .of(
                                people.district(),
                                plans.find(people.district(), plan).orElseThrow())
                        .stream()
                        .filter(target -> target.content().kind() == TargetKind.COUNT)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_promise_is_bound_and_the_board_moves_when_a_seat_is_taken() {
        Visitor bureau = people.visitor(Role.BUREAU);
        assertThat(bureau.get("/board").body()).contains("10名");
        assertThat(bureau.get(api()).body()).contains("\"state\":\"UNSET\"");

        bind();
        until(bureau, body -> body.contains("\"counted\":0"));
        var published = new PublishedClass(house, people);
        var seminar = published.published(published.in(3).titled("區級骨幹教師脱產培訓"));
        house.getBean(Enrolments.class).take(people.actor(Role.TEACHER), seminar);
        until(bureau, body -> body.contains("\"counted\":1"));

        String person = "/roster/people/" + people.person(Role.TEACHER);
        assertThat(bureau.get(page()).body()).contains("1 / 10").contains(person);
        assertThat(people.visitor(Role.TEACHER).get(page()).body())
                .contains("1 / 10")
                .doesNotContain(person);
        assertThat(people.visitor(people.addLiaison(people.otherSchool()), Role.LIAISON)
                        .get(page())
                        .body())
                .contains("1 / 10")
                .doesNotContain(person);
        assertThat(bureau.get("/board/" + year + "/promises.xlsx").status()).isEqualTo(200);
    }

    @Test
    void a_promise_of_a_plan_that_is_not_in_force_has_no_page() {
        Plans plans = house.getBean(Plans.class);
        PlanId draft = PlanId.fresh();
        plans.read(people.actor(Role.BUREAU), draft, SENTENCE, Optional.of(new PlanYear(year)));
        PlanTarget other = house.getBean(PlanTargets.class)
                .of(people.district(), plans.find(people.district(), draft).orElseThrow())
                .getFirst();
        Visitor bureau = people.visitor(Role.BUREAU);
        assertThat(bureau.get("/board/promises/" + other.id()).status()).isEqualTo(404);
        assertThat(bureau.get(page()).status()).isEqualTo(200);
    }

    @Test
    void a_liaison_sees_of_the_rows_the_own_schools_alone_on_the_page_in_the_sheet_and_by_program() throws IOException {
        bind();
        var published = new PublishedClass(house, people);
        var seminar = published.published(published.in(3).titled("區級骨幹教師脱產培訓"));
        PersonId other = people.addTeacher("鄰校教師", people.otherSchool());
        house.getBean(Enrolments.class).take(people.actor(Role.TEACHER), seminar);
        people.visitor(other, Role.TEACHER).post("/classes/" + seminar + "/seat");
        Visitor bureau = people.visitor(Role.BUREAU);
        until(bureau, body -> body.contains("\"counted\":2"));
        Visitor liaison = people.visitor(Role.LIAISON);

        assertThat(List.of(bureau.get(page()).body(), bureau.get(api()).body(), sheet(Role.BUREAU)))
                .allSatisfy(rows -> assertThat(rows).contains("試TEACHER", "鄰校教師"));
        assertThat(List.of(liaison.get(page()).body(), liaison.get(api()).body(), sheet(Role.LIAISON)))
                .allSatisfy(rows -> assertThat(rows).contains("試TEACHER").doesNotContain("鄰校教師"));
    }

    /** All words of the sheet of rows. */
    private String sheet(Role role) throws IOException {
        URL address =
                URI.create("http://localhost:" + port + page() + "/rows.xlsx").toURL();
        URLConnection call = address.openConnection();
        call.setRequestProperty("Cookie", "session=" + people.cookie(role));
        try (InputStream sent = call.getInputStream();
                ReadableWorkbook workbook = new ReadableWorkbook(sent)) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .map(Cell::getText)
                    .collect(Collectors.joining(" "));
        }
    }

    private void bind() {
        Proposed proposed =
                house.getBean(Counters.class).best(ten.content(), SENTENCE).orElseThrow();
        assertThat(proposed.indicator().key()).isEqualTo("enrolment.seated");
        assertThat(proposed.parameters()).containsEntry("level", "DISTRICT");
        Binding binding = new Binding(
                "enrolment.seated",
                proposed.parameters(),
                Goals.of(ten.content().amount()).orElseThrow(),
                Spans.whole(new PlanYear(year)));
        house.getBean(Decisions.class)
                .decide(people.actor(Role.BUREAU), plan, ten.id(), new Act.Bind(binding), Given.plainly());
    }

    /** The board's figures are a second old at most. */
    private void until(Visitor reader, Predicate<String> holds) {
        Soon.until(() -> reader.get(api()).body(), holds);
    }

    private String page() {
        return "/board/promises/" + ten.id();
    }

    private String api() {
        return "/api/v1" + page();
    }
}
