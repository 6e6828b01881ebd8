package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** A class that a program describes amiss: every field is named, and neither the class nor its programme is kept. */
@HouseTest
class ClassWrongsModuleTests {

    private static final String CLASSES = "/api/v1/classes";

    private final Visitor college;
    private final LocalDate today;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final UUID session = UuidCreator.getTimeOrderedEpoch();
    private final UUID programme = UuidCreator.getTimeOrderedEpoch();

    @Autowired
    ClassWrongsModuleTests(TestActors people, Clock clock) {
        college = people.visitor(Role.COLLEGE);
        today = LocalDate.now(clock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"capacity\":\"40\" | \"capacity\":\"-1\" | capacity",
                "\"capacity\":\"40\" | \"capacity\":\"0\" | capacity",
                "\"capacity\":\"40\" | \"capacity\":\"100001\" | capacity",
                "\"capacity\":\"40\" | \"capacity\":\"99999999999\" | capacity",
                "\"capacity\":\"40\" | \"capacity\":\"forty\" | capacity",
                "\"capacity\":\"40\" | \"capacity\":\"\" | capacity",
                "\"capacity\":\"40\" | \"capacity\":[40] | terms.capacity",
                "\"category\":\"ONLINE\" | \"category\":\"ON LINE\" | category",
                "\"category\":\"ONLINE\" | \"category\":null | category",
                "\"consent\":\"\" | \"consent\":\"yes\" | consent",
                "\"title\":\"課例研討\" | \"title\":\" \" | title",
                "\"title\":\"課例研討\" | \"title\":\"課\\u0000例\" | title",
                "\"edition\":\"\" | \"edition\":\"0\" | edition",
                "\"stage\":\"\" | \"stage\":\"1000\" | stage",
                "\"stream\":\"CADRE\" | \"stream\":\"ARMY\" | stream",
                "\"stages\":[] | \"stages\":[\"UNIVERSITY\"] | stages",
                "\"subjects\":[] | \"subjects\":[\"ALCHEMY\"] | subjects",
                "\"postKinds\":[] | \"postKinds\":[\"KING\"] | postKinds",
                "\"organisation\":\"\" | \"organisation\":\"x\" | organisation",
                "\"organisation\":\"\" | \"organisation\":\"00000000-0000-0000-0000-000000000000\" | organisation",
                "\"maxTeachingYears\":\"\" | \"maxTeachingYears\":\"-1\" | maxTeachingYears",
                "\"migrant\":\"\" | \"migrant\":\"maybe\" | migrant",
                "\"rural\":\"\" | \"rural\":\"1\" | rural",
                "\"from\":\"13:30\" | \"from\":\"1330\" | sessions[0].from",
                "\"until\":\"16:30\" | \"until\":\"24:30\" | sessions[0].until",
                "\"until\":\"16:30\" | \"until\":\"13:30\" | sessions[0].endsAt",
                "\"until\":\"16:30\" | \"until\":\"12:00\" | sessions[0].endsAt",
                "\"endDate\":\"\" | \"endDate\":\"2099-12-31\" | sessions[0].endsAt",
                "\"endDate\":\"\" | \"endDate\":\"soon\" | sessions[0].endDate",
                "\"place\":\"302\" | \"place\":\"\" | sessions[0].place",
                "\"hours\":\"3\" | \"hours\":\"0\" | sessions[0].hours",
                "\"hours\":\"3\" | \"hours\":\"-3\" | sessions[0].hours",
                "\"hours\":\"3\" | \"hours\":\"3.5\" | sessions[0].hours",
                "\"hours\":\"3\" | \"hours\":\"3.3E+17\" | sessions[0].hours",
                "\"hours\":\"3\" | \"hours\":\"=1+1\" | sessions[0].hours",
                "\"checkout\":\"true\" | \"checkout\":\"perhaps\" | sessions[0].checkout",
                "\"trainer\":\"\" | \"trainer\":\"某人 (NO-1)\" | sessions[0].trainer"
            })
    void what_is_wrong_is_named_and_nothing_is_kept(String right, String wrong, String field) {
        String body = body();
        assertThat(body).contains(right);

        Reply reply = college.json("POST", CLASSES, body.replace(right, wrong));

        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
        assertNothingKept();
    }

    @Test
    void a_session_in_the_past_or_on_no_day_is_named() {
        String day = today.plusDays(20).toString();
        for (String wrong : new String[] {today.minusDays(1).toString(), "2020-01-01"}) {
            Reply reply = college.json("POST", CLASSES, body().replace(day, wrong));
            assertThat(reply.body()).contains("\"field\":\"sessions[0].startsAt\"");
        }
        for (String wrong : new String[] {"2026-02-30", "1999-12-31", "2101-01-01", "", "明天"}) {
            Reply reply = college.json("POST", CLASSES, body().replace(day, wrong));
            assertThat(reply.body()).contains("\"field\":\"sessions[0].date\"");
        }
        assertNothingKept();
    }

    @Test
    void what_cannot_be_read_hides_nothing_else_that_is_wrong_and_nothing_is_made_up() {
        String wrong = body().replace("\"capacity\":\"40\"", "\"capacity\":\"forty\"")
                .replace("\"title\":\"課例研討\"", "\"title\":\"\"")
                .replace("\"place\":\"302\"", "\"place\":\"\"")
                .replace("\"from\":\"13:30\"", "\"from\":\"\"");

        Reply reply = college.json("POST", CLASSES, wrong);

        assertThat(reply.body())
                .contains("\"field\":\"capacity\"", "\"field\":\"title\"", "\"field\":\"sessions[0].place\"")
                .contains("\"field\":\"sessions[0].from\"")
                .doesNotContain("sessions[0].startsAt", "sessions[0].endsAt", "sessions[0].hours", "sessions[0].title");
        assertThat(reply.body().split("\"field\":\"capacity\"", -1)).hasSize(2);
        assertNothingKept();
    }

    @Test
    void an_end_before_the_beginning_says_nothing_of_hours_that_were_left_out() {
        String wrong = body().replace("\"until\":\"16:30\"", "\"until\":\"12:30\"")
                .replace("\"hours\":\"3\"", "\"hours\":\"\"");

        Reply reply = college.json("POST", CLASSES, wrong);

        assertThat(reply.body()).contains("\"field\":\"sessions[0].endsAt\"").doesNotContain("sessions[0].hours");
    }

    @Test
    void what_is_left_out_of_the_middle_is_no_reason_to_fail() {
        Reply without =
                college.json("POST", CLASSES, body().replaceFirst("(?s)\"sessions\":\\[.*", "\"sessions\":[null]}"));
        Reply blank = college.json("POST", CLASSES, body().replace("\"stages\":[]", "\"stages\":[null,\"\"]"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("\"field\":\"sessions[0].date\"");
        assertThat(blank.status()).as(blank.body()).isEqualTo(201);
    }

    @Test
    void more_sessions_than_a_class_may_have_are_named() {
        String body = body();
        String one = body.substring(body.indexOf("[{") + 1, body.lastIndexOf("]"));
        StringBuilder sessions = new StringBuilder(one);
        for (int at = 1; at <= 60; at++) {
            sessions.append(',')
                    .append(one.replace(
                                    session.toString(),
                                    UuidCreator.getTimeOrderedEpoch().toString())
                            .replace(
                                    today.plusDays(20).toString(),
                                    today.plusDays(20 + at).toString()));
        }

        Reply reply = college.json("POST", CLASSES, body.replace(one, sessions));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"sessions\"");
        assertNothingKept();
    }

    @Test
    void a_change_that_is_wrong_leaves_the_class_as_it_was() {
        assertThat(college.json("POST", CLASSES, body()).status()).isEqualTo(201);
        String change = body().replace("\"version\":\"\"", "\"version\":\"0\"");

        for (String wrong : new String[] {"\"capacity\":\"-1\"", "\"capacity\":\"x\""}) {
            assertThat(college.json("PUT", CLASSES + "/" + id, change.replace("\"capacity\":\"40\"", wrong))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(college.json("PUT", CLASSES + "/" + id, body()).body()).contains("\"field\":\"version\"");
        assertThat(college.get(CLASSES + "/" + id).body()).contains("\"version\":0", "\"capacity\":40");
    }

    private void assertNothingKept() {
        assertThat(college.get(CLASSES + "/" + id).status()).isEqualTo(404);
        assertThat(college.get("/programme/classes/new").body()).doesNotContain(programme.toString());
    }

    private String body() {
        return """
                {"id":"%s","version":"","programme":{"name":"教學研討","freshId":"%s","stream":"CADRE"},
                 "naming":{"title":"課例研討","edition":"","stage":""},
                 "terms":{"category":"ONLINE","capacity":"40","consent":""},
                 "audience":{"stages":[],"subjects":[],"postKinds":[],"organisation":"","maxTeachingYears":"",
                             "migrant":"","rural":""},
                 "sessions":[{"id":"%s","when":{"date":"%s","from":"13:30","until":"16:30","endDate":""},
                              "place":"302","trainer":"","hours":"3","checkout":"true"}]}
                """.formatted(id, programme, session, today.plusDays(20));
    }
}
