package org.yanxun.roster.load.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class ImportColumnsTests {

    private static final Words WORDS = new Words();
    private static final ImportColumns COLUMNS = new ImportColumns(WORDS);
    private static final Labels LABELS = new Labels(COLUMNS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工號,姓名,證件號碼,單位代碼",
                "工号,姓名,证件号码,单位代码",
                "教師編號,教師姓名,身份證號,學校代碼",
                "職工號,名字,身分證字號,學校標識碼",
                "Staff number,NAME,ID number,School code",
                "* 工號（必填）,姓 名,身份證件號：,學校代碼【選填】"
            })
    void a_header_is_known_under_all_its_usual_names(String header) {
        Map<String, Integer> places = COLUMNS.reading().places(line(header));

        assertThat(places).containsEntry("name", 1).containsEntry("idNumber", 2).containsEntry("code", 3);
    }

    @Test
    void a_column_that_is_missing_is_called_as_the_reader_calls_it_beside_its_title() {
        var missing = SheetRefused.about("missing", List.of(column("name"), column("code")));
        var problem = COLUMNS.sheet().named(missing).problems().getFirst();

        assertThat(problem.field()).isEqualTo("file");
        assertThat(WORDS.in(Language.HANT).why(problem)).isEqualTo("缺少欄位：姓名、單位代碼。");
        assertThat(WORDS.in(Language.EN).why(problem))
                .isEqualTo("Missing column: Name (姓名), Organisation code (單位代碼).");
        assertThat(WORDS.in(Language.HANS).why(problem)).isEqualTo("缺少字段：姓名、单位代码（單位代碼）。");
    }

    @Test
    void what_is_not_about_columns_is_told_as_it_is() {
        var empty = new SheetRefused("empty");

        assertThat(COLUMNS.sheet().named(empty)).isSameAs(empty);
    }

    private static SheetColumn column(String key) {
        return COLUMNS.reading().column(key).orElseThrow();
    }

    @Test
    void a_strange_column_is_no_column() {
        assertThat(COLUMNS.reading().places(line("生肖,星座"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_template_speaks_the_readers_language_and_is_read_again(Language language) {
        var template = COLUMNS.template(WORDS.in(language));
        List<String> titles =
                template.columns().stream().map(SheetColumn::title).toList();

        Map<String, Integer> places = COLUMNS.reading().places(line(String.join(",", titles)));

        assertThat(places).hasSize(template.columns().size());
        template.columns().forEach(column -> assertThat(places).containsKey(column.key()));
        assertThat(template.columns().stream().filter(SheetColumn::required).map(SheetColumn::key))
                .containsExactly("name", "code");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_a_template_offers_is_understood(Language language) {
        for (SheetColumn column : COLUMNS.template(WORDS.in(language)).columns()) {
            for (String choice : column.choices()) {
                assertThat(LABELS.isStrange(column.key(), choice))
                        .as(column.key() + " " + choice)
                        .isFalse();
            }
        }
    }

    @Test
    void the_columns_with_choices_are_the_ones_that_are_judged_by_them() {
        List<String> chosen = COLUMNS.template(WORDS.in(Language.HANT)).columns().stream()
                .filter(column -> !column.choices().isEmpty())
                .map(SheetColumn::key)
                .toList();

        assertThat(chosen).containsExactlyInAnyOrderElementsOf(Labels.CHOSEN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_term_is_found_by_its_word(Language language) {
        var speech = WORDS.in(language);
        for (Term.Subject subject : Term.Subject.values()) {
            assertThat(LABELS.subject(speech.w(subject.key()))).contains(subject);
        }
        for (Term.PostKind kind : Term.PostKind.values()) {
            assertThat(LABELS.kind(speech.w(kind.key()))).contains(kind);
        }
        for (Term.Staffing staffing : Term.Staffing.values()) {
            assertThat(LABELS.staffing(speech.w(staffing.key()))).contains(staffing);
        }
        for (SchoolStage stage : SchoolStage.values()) {
            assertThat(LABELS.stage(speech.w(ImportColumns.stageKey(stage)))).contains(stage);
        }
        assertThat(LABELS.truth(speech.w(ColumnWords.YES))).contains(true);
        assertThat(LABELS.truth(speech.w(ColumnWords.NO))).contains(false);
    }

    @Test
    void every_term_is_found_by_the_code_that_the_lists_answer_with() {
        for (Term.Subject subject : Term.Subject.values()) {
            assertThat(LABELS.subject(subject.name())).contains(subject);
        }
        for (Term.PostKind kind : Term.PostKind.values()) {
            assertThat(LABELS.kind(kind.name())).contains(kind);
        }
        for (Term.Staffing staffing : Term.Staffing.values()) {
            assertThat(LABELS.staffing(staffing.name())).contains(staffing);
        }
        for (SchoolStage stage : SchoolStage.values()) {
            assertThat(LABELS.stage(stage.name())).contains(stage);
        }
        assertThat(LABELS.isStrange("staffing", "ON_LEAVE")).isFalse();
        assertThat(LABELS.isStrange("staffing", "ON LEAVES")).isTrue();
    }

    @Test
    void a_stage_is_found_by_the_plans_own_word_and_the_usual_one() {
        assertThat(LABELS.stage("國小")).contains(SchoolStage.PRIMARY);
        assertThat(LABELS.stage("小學")).contains(SchoolStage.PRIMARY);
        assertThat(LABELS.stage("国中")).contains(SchoolStage.JUNIOR);
        assertThat(LABELS.stage("初中")).contains(SchoolStage.JUNIOR);
        assertThat(LABELS.stage("大學")).isEmpty();
        assertThat(LABELS.stage("")).isEmpty();
    }

    @Test
    void a_blank_cell_is_never_strange_and_a_column_without_choices_neither() {
        assertThat(LABELS.isStrange("kind", "")).isFalse();
        assertThat(LABELS.isStrange("kind", "甚麼都行")).isTrue();
    }

    private static SheetLine line(String cells) {
        return new SheetLine(
                1,
                Stream.of(cells.split(",", -1))
                        .map(cell -> (SheetCell) new SheetCell.Text(cell))
                        .toList());
    }
}
