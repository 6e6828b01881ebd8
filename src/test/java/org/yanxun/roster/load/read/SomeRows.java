package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.speech.Words;

/** A sheet of people for a test, read row by row from its second line on; it knows the schools E and W. */
final class SomeRows {

    static final ImportColumns COLUMNS = new ImportColumns(new Words());
    static final Organisation EAST = school("E", "東門國小");
    static final Organisation WEST = school("W", "西門國中");

    private final RowReader reader;
    private int number = 1;

    SomeRows(LocalDate today) {
        reader = new RowReader(COLUMNS.reading(), new Labels(COLUMNS), Map.of("E", EAST, "W", WEST), today);
    }

    /** The least a row must say; to be changed as wanted. */
    static Map<String, String> usual() {
        return new HashMap<>(Map.of("staffNumber", "A1", "name", "王芳", "code", "E"));
    }

    SheetPerson fine(Map<String, String> cells) {
        Optional<SheetPerson> read = read(cells);
        assertThat(read).as(String.valueOf(reader.takeWrongs())).isPresent();
        return read.orElseThrow();
    }

    Optional<SheetPerson> read(Map<String, String> cells) {
        SheetShape shape = COLUMNS.reading();
        Map<String, Integer> places = new HashMap<>();
        List<SheetCell> line = new ArrayList<>();
        for (SheetColumn column : shape.columns()) {
            places.put(column.key(), places.size());
            String text = cells.getOrDefault(column.key(), "").strip();
            line.add(text.isEmpty() ? SheetCell.BLANK : new SheetCell.Text(text));
        }
        return read(new SheetLine(++number, line), places);
    }

    /** A line as it stands, its columns at these places. */
    Optional<SheetPerson> read(SheetLine line, Map<String, Integer> places) {
        return reader.read(new SheetRow(line, COLUMNS.reading(), places));
    }

    List<Wrong> takeWrongs() {
        return reader.takeWrongs();
    }

    private static Organisation school(String code, String name) {
        OrgId id = OrgId.fresh();
        var nature = RosterFixture.publicSchool(SchoolStage.PRIMARY);
        return new Organisation(id, OrgId.fresh(), "/d/" + id + "/", code, name, nature, true);
    }
}
