package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.Term.TraineeType;
import org.yanxun.shell.speech.Words;

class RowReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2013, 9, 2);
    private final SomeRows rows = new SomeRows(TODAY);

    @Test
    void a_full_row_is_read_in_any_script_and_language() {
        SheetPerson person = fine(Map.ofEntries(
                Map.entry("staffNumber", "A-1"),
                Map.entry("name", "阿依古麗·買買提"),
                Map.entry("idNumber", "11010519491231002x"),
                Map.entry("code", "E"),
                Map.entry("kind", "教师"),
                Map.entry("stage", "小學"),
                Map.entry("subject", "数学"),
                Map.entry("staffing", "在編在崗"),
                Map.entry("from", "2013年2月"),
                Map.entry("teachingSince", "20100901"),
                Map.entry("homeroom", "是"),
                Map.entry("mobile", "138 0000 0000"),
                Map.entry("email", "somebody@school.example")));

        assertThat(person.number()).isEqualTo(2);
        assertThat(person.organisation()).isEqualTo(SomeRows.EAST.id());
        assertThat(person.idNumber()).isEqualTo("11010519491231002X");
        assertThat(person.kind()).isEqualTo(PostKind.TEACHER);
        assertThat(person.stage()).isEqualTo(SchoolStage.PRIMARY);
        assertThat(person.subject()).isEqualTo(Subject.MATHEMATICS);
        assertThat(person.staffing()).isEqualTo(Staffing.ESTABLISHED);
        assertThat(person.starts()).isEqualTo(LocalDate.of(2013, 2, 1));
        assertThat(person.teachingSince()).isEqualTo(LocalDate.of(2010, 9, 1));
        assertThat(person.homeroom()).isTrue();
        assertThat(person.key()).isEqualTo("s:A-1");
    }

    @Test
    void a_title_is_read_with_its_level_in_any_words() {
        SheetPerson person = fine(Map.of(
                "staffNumber",
                "1",
                "name",
                "李明",
                "code",
                "W",
                "credential",
                "骨干教师",
                "credentialLevel",
                "市級",
                "credentialFrom",
                "2012-09-01",
                "credentialUntil",
                "2015-09-01",
                "liaison",
                "是"));

        assertThat(person.credential())
                .isEqualTo(new SheetCredential(
                        CredentialKind.BACKBONE,
                        "CITY",
                        null,
                        null,
                        LocalDate.of(2012, 9, 1),
                        LocalDate.of(2015, 9, 1)));
        assertThat(person.liaison()).isTrue();
    }

    @Test
    void what_is_left_blank_is_not_said() {
        SheetPerson person = fine(Map.of("idNumber", "G12345678", "name", "李明", "code", "W"));

        assertThat(person.staffNumber()).isNull();
        assertThat(person.kind()).isNull();
        assertThat(person.starts()).isNull();
        assertThat(person.homeroom()).isNull();
        assertThat(person.liaison()).isNull();
        assertThat(person.credential()).isNull();
        assertThat(person.trainee()).isNull();
        assertThat(person.contact().mobile()).isNull();
        assertThat(person.key()).isEqualTo("i:G12345678");
    }

    @Test
    void the_childcare_worker_is_known_by_that_word() {
        String words = new Words().in(org.yanxun.shell.speech.Language.HANS).w(TraineeType.CHILDCARE_WORKER.key());

        assertThat(fine(Map.of("staffNumber", "1", "name", "李明", "code", "W", "trainee", words))
                        .trainee())
                .isEqualTo(TraineeType.CHILDCARE_WORKER);
    }

    @ParameterizedTest
    @CsvSource({
        "name,王芳123,roster.import.nameStrange",
        "name,=王芳,roster.import.nameStrange",
        "staffNumber,A 1,roster.import.staffNumber",
        "staffNumber,工號一,roster.import.staffNumber",
        "idNumber,123,roster.import.idNumber",
        "code,X,roster.import.unknownOrganisation",
        "kind,總統,document.cell.choice",
        "stage,大學,document.cell.choice",
        "subject,煉金術,document.cell.choice",
        "staffing,臨時的,document.cell.choice",
        "trainee,遊客,document.cell.choice",
        "homeroom,也許,document.cell.choice",
        "from,昨天,document.cell.date",
        "from,2013-02-30,document.cell.date",
        "from,1939-12-31,roster.import.dateFar",
        "from,2015-09-02,roster.import.dateFar",
        "teachingSince,1899-01-01,document.cell.date",
        "mobile,12,roster.import.mobile",
        "mobile,一三八,roster.import.mobile",
        "email,nobody,roster.import.email",
        "email,a@b,roster.import.email"
    })
    void a_wrong_cell_is_named_and_its_row_left_out(String column, String cell, String reason) {
        Map<String, String> cells = SomeRows.usual();
        cells.put(column, cell);

        assertThat(read(cells)).isEmpty();
        assertThat(rows.takeWrongs())
                .extracting(Wrong::row, Wrong::column, Wrong::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, column, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "name,單雄信",
        "name,O'Neil",
        "name,Ai-li. Wang",
        "name,𠮷野",
        "staffNumber,a.b_c/d-9",
        "from,1940-01-01",
        "from,2015-09-01",
        "from,2013.9",
        "mobile,+86 138-0000-0000",
        "email,a.b@school.example",
        "homeroom,no",
        "subject,語 文",
        "kind,Teacher"
    })
    void what_is_written_in_a_usual_way_is_taken(String column, String cell) {
        Map<String, String> cells = SomeRows.usual();
        cells.put(column, cell);

        assertThat(read(cells))
                .as(column + " " + cell + " " + rows.takeWrongs())
                .isPresent();
    }

    @Test
    void a_name_may_have_60_characters_and_no_more() {
        Map<String, String> cells = SomeRows.usual();
        cells.put("name", "王".repeat(60));
        assertThat(read(cells)).isPresent();
        cells.put("name", "王".repeat(61));
        assertThat(read(cells)).isEmpty();
        assertThat(rows.takeWrongs()).extracting(Wrong::reason).containsExactly("roster.import.nameTooLong");
    }

    @Test
    void everything_wrong_in_a_row_is_told_at_once() {
        assertThat(read(Map.of("name", "1", "code", "X", "kind", "?"))).isEmpty();

        assertThat(rows.takeWrongs())
                .extracting(Wrong::column)
                .containsExactlyInAnyOrder("name", "kind", "staffNumber", "code");
        assertThat(rows.takeWrongs()).isEmpty();
    }

    @Test
    void a_flawed_number_is_told_once_and_not_as_missing() {
        Map<String, Integer> places = Map.of("name", 0, "idNumber", 1, "code", 2);
        var flawed = new SheetCell.Flawed(org.yanxun.document.sheet.SheetFlaw.LOST_PRECISION, "3.3E+17");
        SheetLine line = new SheetLine(9, List.of(new SheetCell.Text("李明"), flawed, new SheetCell.Text("E")));

        assertThat(rows.read(line, places)).isEmpty();
        assertThat(rows.takeWrongs())
                .extracting(Wrong::row, Wrong::column, Wrong::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9, "idNumber", "document.cell.precision"));
    }

    @Test
    void the_same_post_twice_is_told_with_the_first_row() {
        assertThat(read(SomeRows.usual())).isPresent();
        assertThat(read(SomeRows.usual())).isEmpty();

        assertThat(rows.takeWrongs()).containsExactly(Wrong.of(3, "name", "roster.import.twice", "2"));
        Map<String, String> elsewhere = SomeRows.usual();
        elsewhere.put("code", "W");
        assertThat(read(elsewhere)).isPresent();
    }

    @Test
    void never_more_than_the_beginning_of_a_number_is_repeated() {
        Map<String, String> cells = SomeRows.usual();
        cells.put("idNumber", "110105194912310021");
        read(cells);

        assertThat(rows.takeWrongs().getFirst().arguments()).containsExactly("110105…");
    }

    private SheetPerson fine(Map<String, String> cells) {
        return rows.fine(cells);
    }

    private Optional<SheetPerson> read(Map<String, String> cells) {
        return rows.read(cells);
    }
}
