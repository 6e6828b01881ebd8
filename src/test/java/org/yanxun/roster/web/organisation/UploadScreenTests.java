package org.yanxun.roster.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.organisation.ChangeCounts;
import org.yanxun.roster.load.organisation.OrganisationChange.Part;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class UploadScreenTests {

    private static final Page PAGE =
            new Page(new Words().in(Language.EN), new Page.Address("/", "", "_csrf", "token"), null, List.of(), "");

    @Test
    void parts_are_told_before_and_after_in_the_readers_language() {
        UUID id = UUID.randomUUID();
        UploadScreen screen = new UploadScreen(job(id), new ChangeCounts(1, 0, 0, 0, 0, 1, 0, 0), Map.of(), List.of());
        Part part = new Part("type", "PRIMARY", "NINE_YEAR");

        assertThat(screen.was(PAGE, part)).isEqualTo("Primary school");
        assertThat(screen.becomes(PAGE, part)).isEqualTo("Nine-year school");
        assertThat(screen.was(PAGE, new Part("closedOn", null, "2025-09-01"))).isEqualTo("—");
        assertThat(screen.address()).endsWith("/" + id);
    }

    @Test
    void a_sheet_that_was_not_taken_is_told_by_its_field() {
        UploadsScreen screen =
                new UploadsScreen("2026-03-02", List.of(), List.of(FieldProblem.of("file", "roster.wrong.noFile")));

        assertThat(screen.isWrong("file")).isTrue();
        assertThat(screen.isWrong("on")).isFalse();
        assertThat(screen.wrong(PAGE, "file")).contains("choose a file");
    }

    private static ImportJob job(UUID id) {
        return new ImportJob(
                id,
                "schools.csv",
                LocalDate.of(2026, 3, 2),
                false,
                ImportJob.State.READY,
                100,
                1,
                0,
                null,
                Instant.EPOCH,
                null,
                false,
                false);
    }
}
