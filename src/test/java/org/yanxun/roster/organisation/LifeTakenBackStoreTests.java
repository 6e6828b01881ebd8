package org.yanxun.roster.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.Chapter;
import org.yanxun.shell.fault.NotThere;

/** Mistakes about an organisation are corrected, and changes taken back. */
@StoreTest
class LifeTakenBackStoreTests extends LivesUnderTest {

    LifeTakenBackStoreTests(JdbcClient client, TransactionTemplate transactions) {
        super(client, transactions);
    }

    @Test
    void a_mistake_is_corrected_and_its_days_as_far_as_nobody_falls_out_of_them() {
        Chapter first = store.past(district.whole(), east).getFirst();
        district.someTeacher().at(east).from("2013-02-01").create();

        correct(first, facts("東門小學", district.bureau()), "1998-09-01");
        assertThat(past(east)).containsExactly("東門小學 1998-09-01 null");

        Chapter now = store.past(district.whole(), east).getFirst();
        refused("roster.refused.standing", () -> correct(now, now.facts(), "2014-09-01"));
        assertThatThrownBy(() -> correct(first, first.facts(), "1998-09-01")).isInstanceOf(NotThere.class);
    }

    @Test
    void the_last_change_is_taken_back_and_that_again() {
        change(east, DAY, facts("新東國小", district.bureau()));
        undo(east);
        assertThat(past(east)).containsExactly("東門國小 2000-09-01 null");

        undo(east);
        assertThat(past(east)).hasSize(2);
        assertThat(organisations.decisions())
                .extracting(decision -> decision.action())
                .endsWith("roster.undoOrganisation");
    }

    @Test
    void what_never_should_have_begun_is_gone_and_its_code_is_free_again() {
        OrgId wrong = add("B7", facts("寫錯的學校", east), DAY);
        PersonId person = district.someTeacher().at(wrong).create();
        refused("roster.refused.standing", () -> undo(wrong));
        leave(person, LocalDate.of(2013, 2, 1));

        undo(wrong);
        assertThat(roster.organisation(district.whole(), wrong)).isEmpty();
        assertThat(add("B7", facts("寫對的學校", district.bureau()), DAY)).isEqualTo(wrong);
        assertThat(roster.organisation(district.whole(), wrong).orElseThrow().parent())
                .isEqualTo(district.bureau());
    }

    @Test
    void the_first_entry_of_the_top_is_not_taken_back_and_a_later_change_of_it_is() {
        undo(district.college());
        undo(east);
        refused("roster.refused.top", () -> undo(district.bureau()));
        assertThat(past(district.bureau())).containsExactly("鏡湖區教育局 2000-09-01 null");

        change(district.bureau(), DAY, facts("鏡湖區教育體育局", null));
        undo(district.bureau());
        assertThat(past(district.bureau())).containsExactly("鏡湖區教育局 2000-09-01 null");
    }

    @Test
    void nothing_is_opened_again_below_what_is_closed() {
        OrgId branch = add("B8", facts("分校", east), DAY);
        close(branch, TODAY);
        close(east, TODAY);

        refused("roster.wrong.parentNotOpen", () -> undo(branch));
        assertThat(past(branch)).containsExactly("分校 2025-09-01 2026-03-02");
        undo(east);
        undo(branch);
        assertThat(past(branch)).containsExactly("分校 2025-09-01 null");
    }

    @Test
    void a_merger_is_not_taken_back_here_and_ends_what_was_to_come() {
        OrgId west = district.school("西門國小", SchoolStage.PRIMARY);
        change(east, TODAY.plusMonths(6), facts("新東國小", district.bureau()));
        new PlainRoster(client, clock).intake().merge(district.district(), east, west, TODAY);

        assertThat(past(east)).containsExactly("東門國小 2000-09-01 2026-03-02");
        refused("roster.refused.undoMerger", () -> undo(east));
    }
}
