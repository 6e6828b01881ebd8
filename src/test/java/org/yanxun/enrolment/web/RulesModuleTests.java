package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.PublishedClass;
import org.yanxun.enrolment.domain.Catalogue;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may have a seat, as a list for people and for programs; and whose class it says it is. */
@HouseTest
class RulesModuleTests {

    private final TestActors people;
    private final PublishedClass classes;

    @Autowired
    RulesModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        classes = new PublishedClass(house, people);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_says_what_it_asks_in_every_language(Language language) {
        assertThat(RuleLine.all(new Words().in(language)))
                .hasSameSizeAs(Catalogue.rules())
                .allSatisfy(each -> assertThat(each.text()).isNotBlank().doesNotContain("enrolment.asks"));
    }

    @Test
    void the_list_is_for_everybody_and_is_found_from_the_class() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        Visitor teacher = people.visitor(Role.TEACHER);

        assertThat(teacher.get("/classes/" + reading).body()).contains("href=\"/classes/rules\"");
        assertThat(people.visitor(Role.COLLEGE)
                        .get("/programme/classes/" + reading)
                        .body())
                .contains("href=\"/classes/rules\"");
        assertThat(people.visitor(Role.BUREAU).get("/classes/rules").body()).contains("報名規則", "第一場還沒有開始。", "時間不衝突。");
    }

    @Test
    void a_program_reads_the_list_and_what_each_rule_says_of_a_class() {
        var juniors = new Audience(
                Set.of(SchoolStage.JUNIOR), Set.of(), Set.of(), null, null, new Audience.Schools(false, false));
        UUID forJuniors = classes.published(classes.in(20).forThose(juniors));
        Visitor teacher = people.visitor(Role.TEACHER);

        List<JsonNode> all = read(teacher.get("/api/v1/openings/rules"));
        List<JsonNode> said = read(teacher.get("/api/v1/openings/" + forJuniors + "/rules"));

        assertThat(all).hasSameSizeAs(Catalogue.rules());
        assertThat(said).hasSameSizeAs(Catalogue.rules());
        assertThat(said).anySatisfy(each -> {
            assertThat(each.get("rule").asString()).isEqualTo("stage");
            assertThat(each.get("granted").asBoolean()).isFalse();
            assertThat(each.get("why").asString()).contains("其他學段");
        });
        assertThat(said).filteredOn(each -> each.get("granted").asBoolean()).hasSizeGreaterThan(8);
        assertThat(teacher.get("/api/v1/openings/" + UUID.randomUUID() + "/rules")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_class_of_another_school_says_whose_it_is() {
        UUID theirs = classes.published(classes.in(20).forThose(only(people.otherSchool())));
        String page = people.visitor(Role.TEACHER).get("/classes/" + theirs).body();

        assertThat(page).contains("只限青峙國小").doesNotContain("全區在崗人員");
    }

    @Test
    void a_class_that_was_called_off_says_why() {
        UUID off = classes.published(classes.in(20));
        classes.cancel(off);

        assertThat(people.visitor(Role.TEACHER).get("/classes/" + off).body()).contains("這個班取消了：人數不足");
        assertThat(people.visitor(Role.TEACHER).get("/api/v1/openings/" + off).body())
                .contains("\"because\":\"人數不足\"");
    }

    private static Audience only(OrgId school) {
        return new Audience(Set.of(), Set.of(), Set.of(), school, null, new Audience.Schools(false, false));
    }

    private static List<JsonNode> read(Visitor.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JsonMapper.shared()
                .readTree(reply.body())
                .get("items")
                .valueStream()
                .toList();
    }
}
