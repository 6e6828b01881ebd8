package org.yanxun.roster.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;

/** The wrong sheet was applied: its page takes it back, and so does the API. */
@HouseTest
class ImportUndoModuleTests {

    private static final String NO_POST = "\"post\":null";

    private final TestActors people;
    private final RosterImports imports;
    private final String code;

    @Autowired
    ImportUndoModuleTests(TestActors people, RosterImports imports, Roster roster) {
        this.people = people;
        this.imports = imports;
        code = roster.organisation(people.actor(Role.BUREAU).scope(), people.school())
                .orElseThrow()
                .code();
    }

    @Test
    void the_page_says_for_how_many_and_takes_it_back_once() {
        String page = "/roster/imports/" + applied("U1");
        var bureau = people.visitor(Role.BUREAU);
        assertThat(bureau.get(page).body()).contains("撤銷 1 人的變更");
        assertThat(bureau.get("/api/v1/people?q=U1").body()).contains("王芳").doesNotContain(NO_POST);

        assertThat(bureau.post(page + "/undo").location()).endsWith(page);

        assertThat(bureau.get(page).body()).contains("已整批撤銷").doesNotContain("撤銷 1 人的變更");
        assertThat(bureau.get("/api/v1/people?q=U1").body()).contains(NO_POST);
        assertThat(bureau.post(page + "/undo").location()).endsWith(page);
        assertThat(bureau.get("/roster/imports").body()).contains("已整批撤銷");
        assertThat(people.visitor(Role.ADMINISTRATOR).get("/audit").body()).contains("整批撤銷了一次匯入");
    }

    @Test
    void the_api_does_the_same_and_tells_where_it_stands() {
        String address = "/api/v1/roster-imports/" + applied("U2");
        var bureau = people.visitor(Role.BUREAU);

        var reply = bureau.json("POST", address + "/undo", "{}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("\"state\":\"UNDONE\"");
        assertThat(bureau.get("/api/v1/people?q=U2").body()).contains(NO_POST);
    }

    @Test
    void a_liaison_neither_sees_the_way_nor_finds_it() {
        String page = "/roster/imports/" + applied("U3");
        var liaison = people.visitor(Role.LIAISON);

        assertThat(liaison.get(page).status()).isEqualTo(404);
        assertThat(liaison.post(page + "/undo").status()).isEqualTo(404);
        assertThat(people.visitor(Role.BUREAU).get("/api/v1/people?q=U3").body())
                .contains("王芳")
                .doesNotContain(NO_POST);
    }

    private UUID applied(String number) {
        var bureau = people.actor(Role.BUREAU);
        var line = new Line(1, Map.of("staffNumber", number, "name", "王芳", "code", code));
        UUID id = imports.check(bureau, new Terms("名冊", LocalDate.of(2025, 9, 1), false), List.of(line));
        imports.apply(bureau, id, false);
        return id;
    }
}
