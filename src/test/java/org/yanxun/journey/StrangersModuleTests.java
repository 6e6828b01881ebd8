package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/**
 * Every route of the reviewed table that has an identity in it, walked by those to whom the record does not belong: the
 * liaison of another school of the district, and somebody of another district in every hat the route lets in. To them
 * the record does not exist: 404, never 403, never data.
 */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersModuleTests {

    /**
     * What a whole district may see: its plan, and what was published, with the reason why a seat is not for one. The rows
     * behind a promise are each school's own ({@link BoundPromiseModuleTests}).
     */
    private static final Set<String> DISTRICT_WIDE = Set.of(
            "/plans/{id}",
            "/plans/{id}/original",
            "/api/v1/plans/{id}",
            "/api/v1/plans/{id}/original",
            "/board/promises/{target}",
            "/board/promises/{target}/rows.xlsx",
            "/api/v1/board/promises/{target}",
            "/classes/{id}",
            "/api/v1/openings/{id}",
            "/api/v1/openings/{id}/rules",
            "/classes/{id}/seat");

    private final ApplicationContext house;

    private Belongings belongings;
    private TestActors elsewhere;
    private List<Trespass> walk;

    @Autowired
    StrangersModuleTests(ApplicationContext house) {
        this.house = house;
    }

    @BeforeAll
    void settle() throws Exception {
        belongings = Belongings.in(house);
        elsewhere = TestActors.in(house);
        walk = Trespass.all(Files.readAllLines(Path.of("src/test/resources/routes.txt")), belongings);
    }

    @Test
    void to_the_liaison_of_another_school_a_schools_records_do_not_exist() {
        TestActors people = belongings.people();
        PersonId liaison = people.addLiaison(people.otherSchool());
        Visitor stranger = people.visitor(liaison, Role.LIAISON);
        List<String> wrong = new ArrayList<>();
        for (Trespass each : walk) {
            if (each.lets(Role.LIAISON) && !DISTRICT_WIDE.contains(each.route())) {
                judge(each, stranger, people.otherSchool().toString(), wrong);
            }
        }
        assertThat(wrong).isEmpty();

        String decided =
                people.visitor(Role.BUREAU).get("/api/v1/audit?who=" + liaison).body();
        assertThat(decided).contains("\"items\":[]");
    }

    @Test
    void an_identity_hidden_in_a_form_or_a_query_opens_nothing_either() {
        TestActors people = belongings.people();
        Visitor stranger = elsewhere.visitor(Role.LIAISON);
        String school = belongings.of("school");
        String teacher = belongings.of("person");

        assertThat(stranger.post("/accounts/codes", "organisation", school).status())
                .isEqualTo(404);
        assertThat(stranger.json("POST", "/api/v1/accounts/codes", "{\"organisation\":\"" + school + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/account/hat", "role", "LIAISON", "organisation", school)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.json("POST", "/api/v1/seats", "{\"trainingClass\":\"" + belongings.of("class") + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.json(
                                "POST",
                                "/api/v1/leaves",
                                "{\"sitting\":\"" + belongings.of("sitting") + "\",\"reason\":\"想看看\"}")
                        .status())
                .isEqualTo(404);
        for (String query : List.of(
                "/accounts?after=" + teacher,
                "/api/v1/accounts?cursor=" + teacher,
                "/api/v1/people?cursor=" + teacher,
                "/notices?after=" + belongings.of("notice"))) {
            Reply reply = stranger.get(query);
            assertThat(reply.status()).as(query).isLessThan(500);
            assertThat(reply.body())
                    .as(query)
                    .doesNotContain(teacher + "\",\"name", people.district().toString());
        }
    }

    @Test
    void to_everybody_of_another_district_they_do_not_exist_either() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            Visitor stranger = elsewhere.visitor(role);
            for (Trespass each : walk) {
                if (each.lets(role)) {
                    judge(each, stranger, elsewhere.school().toString(), wrong);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void to_those_they_belong_to_they_exist() {
        List<String> nobodys = new ArrayList<>();
        for (Trespass each : walk) {
            if (each.reads() && !belongsToSomeone(each)) {
                nobodys.add(each.toString());
            }
        }

        assertThat(nobodys).isEmpty();
    }

    @Test
    void every_part_of_a_file_is_walked_each_to_a_record_of_its_own() {
        List<String> removed = walk.stream()
                .filter(each -> each.method().equals("DELETE") && each.route().contains("{part:"))
                .map(Trespass::path)
                .toList();
        String file = "/api/v1/people/" + belongings.of("person");

        assertThat(removed)
                .containsExactly(
                        file + "/duties/" + belongings.of("duty"),
                        file + "/credentials/" + belongings.of("credential"),
                        file + "/service/" + belongings.of("stretch"));
    }

    private boolean belongsToSomeone(Trespass trespass) {
        TestActors people = belongings.people();
        for (Role role : Role.values()) {
            if (trespass.lets(role) && trespass.by(people.visitor(role), "").status() == 200) {
                return true;
            }
        }
        return false;
    }

    private static void judge(Trespass each, Visitor stranger, String own, List<String> wrong) {
        Reply reply = each.by(stranger, own);
        if (reply.status() != 404) {
            wrong.add(each + " → " + reply.status() + " " + reply.location());
        }
    }
}
