package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.organisation.ChangeStore;
import org.yanxun.roster.load.organisation.OrganisationImports;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

@HouseTest
class ExportModuleTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final TestActors people;
    private final OrganisationExport export;
    private final OrganisationImports imports;
    private final ChangeStore changes;

    @Autowired
    ExportModuleTests(TestActors people, OrganisationExport export, OrganisationImports imports, ChangeStore changes) {
        this.people = people;
        this.export = export;
        this.imports = imports;
        this.changes = changes;
    }

    @Test
    void what_is_taken_away_and_brought_back_changes_nothing_in_any_language() throws IOException {
        apply(List.of(
                row("03", "九龍湖學校", "九年一貫制學校", "是", "2013-09-01", ""),
                row("04", "舊街國小", "國小", "否", "2001-09-01", "2020-09-01"),
                row("01", "蛟川中心國小", "", "", "2024-09-01", ""),
                row("02", "將來改名的國小", "", "", today.plusYears(1).toString(), "")));

        for (Language language : Language.values()) {
            byte[] sheet = exported(Role.BUREAU, language);
            UUID id = imports.desk().check(actor(), terms(), lines(sheet));

            assertThat(imports.report().wrongs(actor().scope(), id, 10)).isEmpty();
            assertThat(changes.counts(actor().scope(), id).changesAnything())
                    .as(language.tag())
                    .isFalse();
            assertThat(changes.counts(actor().scope(), id).unchanged()).isEqualTo(6);
        }
    }

    @Test
    void each_stands_in_it_as_it_is_today_with_its_day_and_its_end() throws IOException {
        apply(List.of(row("04", "舊街國小", "國小", "是", "2001-09-01", "2020-09-01")));

        List<SheetLine> lines = read(exported(Role.BUREAU, Language.HANT));

        assertThat(lines.getFirst().cells()).extracting(SheetCell::shown).startsWith("單位代碼", "單位");
        SheetLine old = line(lines, "04");
        assertThat(old.at(1).shown()).isEqualTo("舊街國小");
        assertThat(old.at(3).shown()).isEqualTo("國小");
        assertThat(old.at(6).shown()).isEqualTo("是");
        assertThat(old.at(8).shown()).startsWith("2001-09-01");
        assertThat(old.at(9).shown()).startsWith("2020-09-01");
        assertThat(line(lines, "01").at(9).shown()).isEmpty();
    }

    @Test
    void a_school_takes_away_itself_only() throws IOException {
        List<SheetLine> lines = read(exported(Role.LIAISON, Language.HANT));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).at(0).shown()).isEqualTo("01");
    }

    private void apply(List<Line> rows) {
        UUID id = imports.desk().check(actor(), terms(), rows);
        assertThat(imports.report().wrongs(actor().scope(), id, 10)).isEmpty();
        imports.desk().applyAtOnce(actor(), id, false);
    }

    private static Line row(String code, String name, String type, String rural, String from, String closed) {
        return new Line(
                Integer.parseInt(code),
                Map.of(
                        "code",
                        code,
                        "organisation",
                        name,
                        "type",
                        type,
                        "rural",
                        rural,
                        "validFrom",
                        from,
                        "closedOn",
                        closed));
    }

    private byte[] exported(Role role, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(people.actor(role), new Words().in(language), out);
        return out.toByteArray();
    }

    private static List<SheetLine> read(byte[] sheet) {
        try (SheetFile file = SheetFile.receive(new ByteArrayInputStream(sheet), SheetLimits.standard());
                var lines = file.lines()) {
            return lines.toList();
        }
    }

    private static List<Line> lines(byte[] sheet) {
        List<String> keys = List.of(
                "code",
                "organisation",
                "parent",
                "type",
                "ownership",
                "stages",
                "rural",
                "migrant",
                "validFrom",
                "closedOn");
        List<Line> lines = new ArrayList<>();
        for (SheetLine line : read(sheet).subList(1, read(sheet).size())) {
            var cells = new HashMap<String, String>();
            for (int at = 0; at < keys.size(); at++) {
                cells.put(keys.get(at), line.at(at).shown());
            }
            lines.add(new Line(line.number(), cells));
        }
        return lines;
    }

    private static SheetLine line(List<SheetLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.at(0).shown().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Actor actor() {
        return people.actor(Role.BUREAU);
    }

    private Terms terms() {
        return new Terms("單位", today, false);
    }
}
