package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

@HouseTest
class ClassAgainModuleTests {

    private final TestActors people;
    private final LocalDate today;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final UUID session = UuidCreator.getTimeOrderedEpoch();

    @Autowired
    ClassAgainModuleTests(TestActors people, Clock clock) {
        this.people = people;
        this.today = LocalDate.now(clock);
    }

    @Test
    void a_class_is_set_up_again_like_another_on_days_still_to_be_said() {
        Visitor college = people.visitor(Role.COLLEGE);
        assertThat(college.json("POST", "/api/v1/classes", body()).status()).isEqualTo(201);
        assertThat(college.get("/programme/classes/" + id).body()).doesNotContain("new?like=");
        college.json("POST", "/api/v1/classes/" + id + "/publish", "{\"version\":0}");
        assertThat(college.get("/programme/classes/" + id).body()).contains("/programme/classes/new?like=" + id);

        String address = college.get("/programme/classes/new?like=" + id).location();
        String again = college.get(address).body();

        assertThat(again).contains("value=\"課例研討\"", "value=\"13:30\"", "value=\"302\"");
        assertThat(again)
                .doesNotContain("value=\"" + id + "\"")
                .doesNotContain("value=\"" + session + "\"")
                .doesNotContain("value=\"" + today.plusDays(20) + "\"");
        assertThat(college.get(address.replace(id.toString(), UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(people.visitor(Role.LIAISON).get(address).status()).isEqualTo(404);
    }

    private String body() {
        return """
                {"id":"%s","version":"","programme":{"name":"教學研討","freshId":"%s","stream":"TEACHER"},
                 "naming":{"title":"課例研討"},"terms":{"category":"ONLINE","capacity":"40"},
                 "sessions":[{"id":"%s","when":{"date":"%s","from":"13:30","until":"16:30"},"place":"302"}]}
                """.formatted(id, UuidCreator.getTimeOrderedEpoch(), session, today.plusDays(20));
    }
}
