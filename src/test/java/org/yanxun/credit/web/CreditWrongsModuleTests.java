package org.yanxun.credit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** What programs and people ask of credits amiss is told, field by field, and nothing is laid down. */
@HouseTest
class CreditWrongsModuleTests {

    private static final String CONVERSIONS = "/api/v1/credits/conversions";

    private final TestActors people;
    private final Visitor college;
    private final LocalDate today;

    @Autowired
    CreditWrongsModuleTests(TestActors people, Clock clock) {
        this.people = people;
        college = people.visitor(Role.COLLEGE);
        today = LocalDate.now(clock);
    }

    @Test
    void what_is_wrong_with_a_conversion_is_named() {
        String day = today.plusDays(1).toString();

        assertField("after", sent("null", day, "1", "新規定"));
        assertField("after", sent("\"one\"", day, "1", "新規定"));
        assertField("since", sent("0", "tomorrow", "1", "新規定"));
        assertField("since", sent("0", today.minusDays(1).toString(), "1", "新規定"));
        assertField("since", sent("0", "+999999999-12-31", "1", "新規定"));
        assertField("perHour", sent("0", day, "null", "新規定"));
        assertField("perHour", sent("0", day, "0", "新規定"));
        assertField("perHour", sent("0", day, "-1", "新規定"));
        assertField("perHour", sent("0", day, "10.01", "新規定"));
        assertField("perHour", sent("0", day, "0.125", "新規定"));
        assertField("perHour", sent("0", day, "1e-3", "新規定"));
        assertField("perHour", sent("0", day, "1e999", "新規定"));
        assertField("reason", sent("0", day, "1", " "));
        assertField("reason", sent("0", day, "1", "長".repeat(201)));
        assertThat(college.get(CONVERSIONS).body()).isEqualTo("[]");
    }

    @Test
    void everything_wrong_is_named_at_once() {
        assertThat(sent("0", "2000-01-01", "-1", "").body())
                .contains("\"field\":\"since\"", "\"field\":\"perHour\"", "\"field\":\"reason\"");
    }

    @Test
    void ten_credits_and_a_hundredth_are_taken_and_only_from_the_college() {
        assertThat(sent("0", today.toString(), "10", "新規定").status()).isEqualTo(201);
        assertThat(sent("1", today.plusDays(2).toString(), "0.01", "新規定").status())
                .isEqualTo(201);
        assertThat(sent("1", today.plusDays(2).toString(), "0.01", "新規定").status())
                .as("sent twice")
                .isEqualTo(201);
        assertThat(sent("1", today.plusDays(2).toString(), "0.02", "新規定").status())
                .as("somebody was faster")
                .isEqualTo(409);
        for (Role role : List.of(Role.BUREAU, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER, Role.TRAINER)) {
            assertThat(people.visitor(role).json("POST", CONVERSIONS, "{}").status())
                    .isEqualTo(403);
            assertThat(people.visitor(role).get(CONVERSIONS).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "3000", "-1", "abc", "99999999999"})
    void a_year_that_is_none_is_named_wherever_it_is_asked_for(String year) {
        for (String path : List.of(
                "/year",
                "/credits",
                "/schools/" + people.school() + "/credits",
                "/schools/" + people.school() + "/credits.xlsx",
                "/people/" + people.person(Role.TEACHER) + "/credits",
                "/api/v1/credits/mine",
                "/api/v1/credits/people/" + people.person(Role.TEACHER),
                "/api/v1/credits/schools",
                "/api/v1/credits/schools/" + people.school())) {
            assertThat(college.get(path + "?year=" + year).status()).as(path).isEqualTo(422);
        }
    }

    @Test
    void what_lies_elsewhere_is_not_there() {
        Visitor principal = people.visitor(Role.PRINCIPAL);
        UUID nobody = UUID.randomUUID();
        for (String path : List.of(
                "/credits/entries/" + nobody,
                "/people/" + nobody + "/credits",
                "/schools/" + nobody + "/credits",
                "/schools/" + people.otherSchool() + "/credits.xlsx",
                "/api/v1/credits/entries/" + nobody,
                "/api/v1/credits/entries/nonsense",
                "/api/v1/credits/people/" + nobody,
                "/api/v1/credits/schools/" + people.otherSchool())) {
            assertThat(principal.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void somebody_without_any_credit_has_a_year_of_nothing() {
        String mine = people.visitor(Role.TEACHER)
                .get("/api/v1/credits/mine?year=2001")
                .body();

        assertThat(mine).contains("\"year\":2001", "\"entries\":[]", "\"minima\":null");
        assertThat(people.visitor(Role.TEACHER).get("/year?year=2001").status()).isEqualTo(200);
    }

    private Reply sent(String after, String since, String perHour, String reason) {
        return college.json(
                "POST",
                CONVERSIONS,
                "{\"after\":" + after + ",\"since\":\"" + since + "\",\"perHour\":" + perHour + ",\"reason\":\""
                        + reason + "\"}");
    }

    private static void assertField(String field, Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
}
