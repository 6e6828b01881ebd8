package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.shell.fault.InvalidInput;

class PlanInputTests {

    @Test
    void a_file_comes_before_what_was_pasted_and_is_read_in_its_own_encoding() {
        byte[] bytes = "某区的教育计划。".getBytes(Charset.forName("GB18030"));
        assertThat(input("貼上的", "", new MockMultipartFile("file", bytes)).wholeText())
                .isEqualTo("某区的教育计划。");
        assertThat(input("貼上的", "", new MockMultipartFile("file", new byte[0])).wholeText())
                .isEqualTo("貼上的");
        assertThat(input("貼上的", "", null).wholeText()).isEqualTo("貼上的");
    }

    @Test
    void what_is_no_text_or_too_long_is_refused_by_the_files_field() {
        MultipartFile archive = new MockMultipartFile("file", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(problem(input("", "", archive))).isEqualTo("file plan.wrong.file.damaged");
        MultipartFile empty = new MockMultipartFile("file", "計劃.txt", "text/plain", new byte[0]);
        assertThat(problem(input(" ", "", empty))).isEqualTo("file plan.wrong.file.empty");
        assertThat(input("貼上的", "", empty).wholeText()).isEqualTo("貼上的");
        assertThat(input("", "", new MockMultipartFile("file", new byte[0])).wholeText())
                .isEmpty();
        MultipartFile large = new MockMultipartFile("file", new byte[5 * 1024 * 1024 + 1]);
        assertThat(problem(input("", "", large))).isEqualTo("file plan.wrong.tooLong");
    }

    @Test
    void a_year_is_four_digits_or_left_to_the_text() {
        assertThat(input("", " 2031 ", null).wantedYear()).contains(new PlanYear(2031));
        assertThat(input("", "", null).wantedYear()).isEmpty();
        for (String wrong : new String[] {"31", "abcd", "99999999999", "-2031"}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> input("", wrong, null).wantedYear());
        }
    }

    @Test
    void drafts_are_for_the_bureau_and_the_college_alone() {
        Plan draft = plan(Plan.Standing.DRAFT);
        assertThat(sight(Role.BUREAU).mayRead(draft)).isTrue();
        assertThat(sight(Role.COLLEGE).mayRead(draft)).isTrue();
        assertThat(sight(Role.TEACHER).mayRead(draft)).isFalse();
        assertThat(sight(Role.TEACHER).mayRead(plan(Plan.Standing.ADOPTED))).isTrue();
        assertThat(sight(Role.PRINCIPAL).mayRead(plan(Plan.Standing.SUPERSEDED)))
                .isTrue();
    }

    private static PlanInput input(String text, String year, @Nullable MultipartFile file) {
        return new PlanInput(UUID.randomUUID(), text, year, file);
    }

    private static String problem(PlanInput input) {
        try {
            input.wholeText();
            return "";
        } catch (InvalidInput wrong) {
            return wrong.problems().getFirst().field() + " "
                    + wrong.problems().getFirst().reason();
        }
    }

    private static Plan plan(Plan.Standing standing) {
        Instant then = Instant.EPOCH;
        return new Plan(PlanId.fresh(), new PlanYear(2031), 1, "", standing, new Plan.Moments(then, Optional.empty()));
    }

    private static PlanSight sight(Role role) {
        return PlanSight.of(
                new Actor(PersonId.fresh(), "某人", role, OrgId.fresh(), new Scope(DistrictId.fresh(), "/a/")));
    }
}
