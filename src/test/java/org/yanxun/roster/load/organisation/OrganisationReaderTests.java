package org.yanxun.roster.load.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.roster.load.read.Labels;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class OrganisationReaderTests {

    private static final Words WORDS = new Words();
    private static final OrganisationColumns COLUMNS = new OrganisationColumns(WORDS);
    private static final OrganisationTerms TERMS = new OrganisationTerms(new Labels(new ImportColumns(WORDS)));

    private final OrganisationReader reader = new OrganisationReader(COLUMNS, TERMS);

    @Test
    void what_a_row_says_is_read_and_what_it_leaves_out_is_not_said() {
        SheetOrganisation full = read(Map.of(
                        "code", "W",
                        "organisation", "鎮西九年一貫制學校",
                        "parent", "T",
                        "type", "九年一貫制學校",
                        "ownership", "民辦",
                        "stages", "小学；初中",
                        "rural", "是",
                        "migrant", "no",
                        "validFrom", "2013年9月",
                        "closedOn", "20250901"))
                .orElseThrow();
        SheetOrganisation bare =
                read(Map.of("code", "E", "organisation", "東門國小")).orElseThrow();

        assertThat(full.type()).isEqualTo(OrgType.NINE_YEAR);
        assertThat(full.ownership()).isEqualTo(Ownership.PRIVATE);
        assertThat(full.stages()).containsExactlyInAnyOrder(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
        assertThat(full.rural()).isTrue();
        assertThat(full.migrant()).isFalse();
        assertThat(full.starts()).isEqualTo(LocalDate.of(2013, 9, 1));
        assertThat(full.closedOn()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(bare.parent()).isNull();
        assertThat(bare.type()).isNull();
        assertThat(bare.stages()).isNull();
        assertThat(bare.rural()).isNull();
        assertThat(bare.starts()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type | 小学 | PRIMARY",
                "type | primary school | PRIMARY",
                "type | NINE_YEAR | NINE_YEAR",
                "type | 外来务工人员子弟学校 | MIGRANT",
                "type | 中心幼兒園 | CENTRAL_KINDERGARTEN",
            })
    void types_are_known_in_every_language_and_script(String column, String cell, OrgType type) {
        assertThat(read(Map.of("code", "E", "organisation", "校", column, cell))
                        .orElseThrow()
                        .type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stages | 國小、大學 | document.cell.choice",
                "type | 大學 | document.cell.choice",
                "ownership | 國有 | document.cell.choice",
                "rural | 有時 | document.cell.choice",
                "validFrom | 去年 | document.cell.date",
                "code | 一號 | roster.import.organisationCode",
                "organisation | 123 | roster.import.organisationStrange",
                "organisation | <b>校</b> | roster.import.organisationStrange",
            })
    void what_cannot_be_read_is_told_with_its_column(String column, String cell, String reason) {
        Map<String, String> cells = new HashMap<>(Map.of("code", "E", "organisation", "東門國小"));
        cells.put(column, cell);

        assertThat(read(cells)).isEmpty();
        assertThat(reader.takeWrongs())
                .singleElement()
                .extracting(Wrong::column, Wrong::reason)
                .containsExactly(column, reason);
        assertThat(reader.takeWrongs()).isEmpty();
    }

    @Test
    void an_end_before_the_beginning_and_a_code_twice_are_told() {
        assertThat(read(Map.of("code", "A", "organisation", "甲校", "validFrom", "2020-09", "closedOn", "2020-09")))
                .isEmpty();
        assertThat(read(Map.of("code", "A", "organisation", "乙校"))).isEmpty();
        assertThat(read(Map.of("code", "B", "organisation", "乙校"))).isPresent();

        assertThat(reader.takeWrongs())
                .extracting(Wrong::reason)
                .containsExactly("roster.wrong.endsBeforeItBegins", "roster.import.twice");
    }

    @Test
    void the_template_offers_lists_and_notes_in_the_readers_language() {
        for (Language language : Language.values()) {
            var shape = COLUMNS.template(WORDS.in(language));

            assertThat(shape.columns()).extracting(SheetColumn::key).hasSize(10).contains("parent", "closedOn");
            assertThat(shape.column("type").orElseThrow().choices()).hasSize(OrgType.values().length);
            assertThat(shape.column("ownership").orElseThrow().choices()).hasSize(Ownership.values().length);
            assertThat(shape.column("rural").orElseThrow().choices()).hasSize(2);
            assertThat(shape.column("validFrom").orElseThrow().note()).contains("2025-09-01");
            assertThat(shape.column("code").orElseThrow().required()).isTrue();
            assertThat(shape.column("parent").orElseThrow().required()).isFalse();
        }
    }

    @Test
    void columns_are_known_under_the_names_that_offices_use() {
        assertThat(COLUMNS.reading().byName())
                .containsKeys(
                        SheetShape.normal("學校名稱"),
                        SheetShape.normal("学校代码"),
                        SheetShape.normal("Parent code"),
                        SheetShape.normal("停辦日期*"));
    }

    private Optional<SheetOrganisation> read(Map<String, String> said) {
        Map<String, Integer> places = new HashMap<>();
        List<SheetCell> cells = new ArrayList<>();
        for (SheetColumn column : COLUMNS.reading().columns()) {
            places.put(column.key(), places.size());
            String text = said.getOrDefault(column.key(), "");
            cells.add(text.isEmpty() ? SheetCell.BLANK : new SheetCell.Text(text));
        }
        return reader.read(new SheetRow(new SheetLine(2, cells), COLUMNS.reading(), places));
    }
}
