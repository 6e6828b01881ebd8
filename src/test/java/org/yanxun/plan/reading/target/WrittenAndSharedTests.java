package org.yanxun.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Words stay in the characters of the text; figures in a row have each its own noun and level. */
class WrittenAndSharedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    內容包括師德、教學、科研。|師德 教學 科研
                    内容包括师德、教学、科研。|师德 教学 科研
                    確定三所基地學校（即東湖國小、南山國中和西園書院）。|東湖國小 南山國中 西園書院
                    從師德、業務、實績等三個維度考核。|師德 業務 實績
                    採取講座、研討、觀摩等方式。|講座 研討 觀摩
                    根據“適應”、“過關”、“成型”各階段的標準實施。|“適應” “過關” “成型”
                    以自學為主、集中為輔和掛職相結合。|自學為主 集中為輔 掛職
                    包括規劃的制定，項目的審批，參與結果的認定等。|規劃的制定 項目的審批 參與結果的認定
                    """)
    void the_members_of_a_list_stand_in_the_characters_of_the_text(String words, String names) {
        assertThat(names(Promises.in(words), TargetKind.LIST)).isEqualTo(names);
    }

    @Test
    void what_is_left_out_and_the_head_of_a_column_do_so_too() {
        Promises left = Promises.in("工作例會、政治學習、外出休養不計學分。");
        assertThat(names(left, TargetKind.EXCLUSION)).isEqualTo("工作例會 政治學習 外出休養");
        Promises table = Promises.in("序號\t項目\t骨幹教師(人)\n1\t研修\t46\n2\t跟崗\t20");
        assertThat(table.of(TargetKind.COUNT))
                .extracting(target -> target.bearing().subject())
                .containsOnly("骨幹教師");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    省級、市級、區級學科骨幹教師分別為2名、6名、10名。|PROVINCE 學科骨幹教師, CITY 學科骨幹教師, DISTRICT 區級學科骨幹教師
                    省级名师、市级骨干、区级新秀分别为2名、6名、10名。|PROVINCE 省级名师, CITY 市级骨干, DISTRICT 区级新秀
                    小学、初中、高中教师分别为20名、16名、10名。|- 教师, - 教师, - 高中教师
                    选派校长、教师分别为2名、6名。|- 校长, - 教师
                    选派2名省级骨干教师、6名市级名师。|PROVINCE 省级骨干教师, CITY 市级名师
                    """)
    void each_figure_of_a_row_has_its_own_noun_and_level(String words, String said) {
        assertThat(Promises.in(words).of(TargetKind.COUNT).stream()
                        .map(target -> level(target) + " " + target.bearing().subject())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    确定一名校级领导负责研训。|SCHOOL
                    評選20名校級骨幹教師。|SCHOOL
                    培养局管校级后备干部12名。|-
                    結合學校教育實際開展交流。|-
                    開展校本研修展示活動。|-
                    配合市教育局做好選拔工作。|-
                    組織市級教學展示活動。|CITY
                    """)
    void the_level_is_that_of_the_thing_and_no_mention_of_a_school_or_a_body(String words, String level) {
        assertThat(Promises.in(words).all())
                .isNotEmpty()
                .allMatch(target -> level(target).equals(level));
    }

    @Test
    void dates_and_lengths_are_of_no_level() {
        assertThat(Promises.in("10月舉辦為期5天的市級研修班。").all())
                .filteredOn(target -> target.kind() == TargetKind.WHEN || target.kind() == TargetKind.DURATION)
                .hasSize(2)
                .allMatch(target -> level(target).equals("-"));
    }

    private static String names(Promises read, TargetKind kind) {
        return String.join(" ", read.of(kind).getFirst().amount().names());
    }

    private static String level(Target target) {
        return target.bearing().level().map(Bearing.Level::name).orElse("-");
    }
}
