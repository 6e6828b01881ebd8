package org.yanxun.trust.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;
import org.yanxun.trust.Vault;

@HouseTest
class AuditModuleTests {

    private final TestActors people;
    private final AuditTrail trail;
    private final Vault vault;

    @LocalServerPort
    private int port;

    @Autowired
    AuditModuleTests(TestActors people, AuditTrail trail, Vault vault) {
        this.people = people;
        this.trail = trail;
        this.vault = vault;
    }

    @Test
    void bureau_and_administrator_read_who_decided_what_and_why() {
        note(people.actor(Role.COLLEGE), UUID.randomUUID());

        for (Role reader : new Role[] {Role.BUREAU, Role.ADMINISTRATOR}) {
            String page = visitor(reader).get("/audit").body();
            assertThat(page).contains("試COLLEGE", "進修學校", "漏雨", "302");
        }
    }

    @Test
    void nobody_else_reads_it() {
        for (Role other : new Role[] {Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER, Role.TRAINER}) {
            assertThat(visitor(other).get("/audit").status()).as(other.name()).isEqualTo(403);
            assertThat(visitor(other).get("/api/v1/audit").status())
                    .as(other.name())
                    .isEqualTo(403);
        }
        assertThat(Visitor.anonymous(port).get("/api/v1/audit").status()).isEqualTo(401);
    }

    @Test
    void a_subject_and_a_person_open_what_concerns_them_alone() {
        UUID subject = UUID.randomUUID();
        note(people.actor(Role.COLLEGE), subject);
        note(people.actor(Role.BUREAU), UUID.randomUUID());
        Visitor bureau = visitor(Role.BUREAU);

        assertThat(bureau.get("/audit?subject=" + subject).body())
                .contains("試COLLEGE")
                .doesNotContain("<td><a href=\"/audit?who=" + people.person(Role.BUREAU));
        assertThat(bureau.get("/audit?who=" + people.person(Role.BUREAU) + "&until=2001-01-01")
                        .body())
                .contains("沒有符合條件的記錄");
        assertThat(bureau.get("/audit?from=yesterday").status()).isBetween(400, 422);
    }

    @Test
    void programs_leaf_through_by_cursor() {
        for (int i = 0; i < 3; i++) {
            note(people.actor(Role.COLLEGE), UUID.randomUUID());
        }
        String first = visitor(Role.BUREAU).get("/api/v1/audit?limit=2").body();
        String cursor = first.replaceAll("(?s).*\"next\":\"([0-9a-f-]{36})\".*", "$1");

        assertThat(visitor(Role.BUREAU)
                        .get("/api/v1/audit?limit=2&cursor=" + cursor)
                        .body())
                .contains("\"next\":null");
    }

    @Test
    void the_house_has_one_vault_and_it_opens_what_it_sealed() {
        assertThat(vault.open(vault.seal("33021119900101123X"))).isEqualTo("33021119900101123X");
        assertThat(vault.keyFor("calendar")).hasSize(32);
    }

    private Visitor visitor(Role role) {
        return people.visitor(role);
    }

    private void note(Actor actor, UUID subject) {
        trail.record(
                actor,
                Decision.of("test.moved", "sitting", subject, Map.of("room", "302"))
                        .because("漏雨"));
    }
}
