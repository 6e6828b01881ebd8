package org.yanxun.roster.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict.Refused;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.roster.load.LeaderEnds;
import org.yanxun.roster.load.change.Difference;
import org.yanxun.roster.load.change.Step;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.roster.person.WholeUndo.Outlook;
import org.yanxun.roster.web.load.ImportScreen.Leaf;
import org.yanxun.roster.web.load.ImportScreen.Part;
import org.yanxun.roster.web.person.NewPersonScreens;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Language;

class ImportLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyone_can_upload_look_and_apply(Language language) {
        look(
                "imports",
                ImportsScreen.blank(DAY, List.of(job(State.READY, 0, null), job(State.APPLIED, 0, null))),
                language);
        look("busy", screen(job(State.CHECKING, 0, null)), language);
        look("ready", screen(job(State.READY, 0, null)), language);
        look("wrong", screen(job(State.READY, 2, "roster.import.changedMeanwhile")), language);
        look("applied", screen(job(State.APPLIED, 0, null)), language);
        look("new-person", NewPersonScreens.some(DAY), language);
    }

    @Test
    void a_sheet_with_too_many_rows_is_told_how_many_there_may_be() {
        assertThat(Drawn.html(screen(job(State.REFUSED, 0, "document.sheet.rows")), Language.HANT, Role.BUREAU))
                .contains("最多 60000 列")
                .doesNotContain("{0}");
    }

    @Test
    void a_sheet_with_mistakes_is_only_applied_in_part_and_says_so() {
        assertThat(Drawn.html(screen(job(State.READY, 2, null)), Language.HANT, Role.BUREAU))
                .contains("只匯入沒有問題的 8 行", "validOnly", "下載標明錯誤的表格");
        assertThat(Drawn.html(screen(job(State.READY, 0, null)), Language.HANT, Role.BUREAU))
                .contains("套用到名冊")
                .doesNotContain("validOnly");
    }

    @Test
    void leaders_whose_posts_end_are_named_before_and_after() {
        assertThat(Drawn.html(screen(job(State.READY, 0, null)), Language.HANT, Role.BUREAU))
                .contains("下面這些校長、副校長的任職會結束", "沈校長", "2026 年 2 月 16 日 起不再任職");
        assertThat(Drawn.html(screen(job(State.APPLIED, 0, null)), Language.EN, Role.BUREAU))
                .contains("This ended the posts", "Vice principal");
        assertThat(Drawn.html(screen(job(State.CHECKING, 0, null)), Language.HANT, Role.BUREAU))
                .doesNotContain("任職會結束");
    }

    @Test
    void old_stands_beside_new_and_the_list_goes_on() {
        assertThat(Drawn.html(screen(job(State.READY, 0, null)), Language.HANT, Role.BUREAU))
                .contains("編制：在編在崗 → 編外聘用", "手機：13800000000 → 13900000000", "電子郵件：無 → z@x.cn")
                .contains("原任職到", "?kind=CORRECTED&amp;from=0", "?kind=CORRECTED&amp;from=100");
    }

    @Test
    void the_copy_with_mistakes_can_be_fetched_after_the_rest_is_applied() {
        assertThat(Drawn.html(screen(job(State.APPLIED, 2, null)), Language.HANT, Role.BUREAU))
                .contains("下載標明錯誤的表格", "保留 14 天");
        assertThat(Drawn.html(screen(job(State.APPLIED, 0, null)), Language.HANT, Role.BUREAU))
                .doesNotContain("下載標明錯誤的表格");
    }

    @Test
    void a_whole_import_can_be_taken_back_and_it_is_told_for_how_many() {
        assertThat(Drawn.html(screen(job(State.APPLIED, 0, null)), Language.HANT, Role.BUREAU))
                .contains("撤銷 9 人的變更", "另有 3 人");
        assertThat(Drawn.html(screen(job(State.UNDONE, 0, null)), Language.HANT, Role.BUREAU))
                .contains("已整批撤銷", "這次改變了")
                .doesNotContain("撤銷 9 人的變更");
    }

    private static ImportScreen screen(ImportJob job) {
        Preview counts = new Preview(10, job.wrongRows(), 1, 1, 1, 1, 4);
        if (job.isBusy()) {
            return new ImportScreen(job, counts, List.of(), Leaf.empty(), List.of(), Optional.empty());
        }
        var music = new Step.Post("TEACHER", "PRIMARY", "MUSIC", "CONTRACT");
        var plain = new Step.Post("TEACHER", null, null, "ESTABLISHED");
        var staffing = new Difference("staffing", "ESTABLISHED", "CONTRACT");
        var ends = new Difference("until", null, DAY.toString());
        Step joined = new Step("POST_NEW", "曾國華", 2, "東門國小", music, null, Period.since(DAY), List.of(staffing, ends));
        Step edited = new Step(
                "PERSON_EDIT",
                "曾國華",
                2,
                null,
                null,
                null,
                null,
                List.of(
                        new Difference("mobile", "13800000000", "13900000000"),
                        new Difference("email", null, "z@x.cn")));
        Step left =
                new Step("POST_CLOSE", "李四", null, "東門國小", plain, null, new Period(DAY.minusYears(1), DAY), List.of());
        List<Wrong> wrongs = job.wrongRows() == 0
                ? List.of()
                : List.of(new Wrong(3, "idNumber", "document.cell.precision", List.of("3.3E+17")));
        List<LeaderEnds> leaders = List.of(
                new LeaderEnds("沈校長", "東門國小", "PRINCIPAL", DAY), new LeaderEnds("虞老師", "東門國小", "VICE_PRINCIPAL", null));
        List<Part> parts = List.of(
                new Part("CORRECTED", new Leaf<>(List.of(joined, edited), 50, true)),
                new Part("LEFT", new Leaf<>(List.of(left), 0, false)));
        Optional<Outlook> undo = job.state() == State.APPLIED ? Optional.of(new Outlook(12, 3)) : Optional.empty();
        return new ImportScreen(job, counts, parts, new Leaf<>(wrongs, 0, false), leaders, undo);
    }

    private static ImportJob job(State state, int wrong, @Nullable String refusedFor) {
        return new ImportJob(
                UUID.randomUUID(),
                "名冊.xlsx",
                DAY,
                true,
                state,
                40,
                10,
                wrong,
                refusedFor == null ? null : new Refused(refusedFor, List.of("60000")),
                Instant.EPOCH,
                null,
                false,
                false);
    }

    private static void look(String name, Screen screen, Language language) {
        DRAWN.look("roster-" + name, screen, language, Role.BUREAU);
    }
}
