package org.yanxun.programme.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.domain.PlainProgrammes;
import org.yanxun.programme.lists.SessionList.Days;
import org.yanxun.programme.lists.SessionList.OfDay;

/** Ten sessions of schools and one of the college on the fifth of December, one on the twelfth. */
@StoreTest
class SessionListStoreTests {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 5);

    private final PlainProgrammes plain;
    private final SessionList sessions;
    private final OrgId school;

    SessionListStoreTests(JdbcClient client) {
        plain = new PlainProgrammes(client);
        sessions = new SessionList(client, PlainProgrammes.CLOCK);
        school = plain.roster().school("東門國小", SchoolStage.PRIMARY);
    }

    @BeforeEach
    void hold() {
        for (int at = 0; at < 10; at++) {
            plain.published(new SomeClass(plain.someClass().plan().programme(), school)
                    .titled("校本 " + at)
                    .of(CreditCategory.SCHOOL_BASED)
                    .on("2026-12-05T06:00:00Z"));
        }
        plain.published(
                plain.someClass().titled("集中班").on("2026-12-05T01:00:00Z").on("2026-12-11T16:00:00Z"));
    }

    @Test
    void a_month_shows_a_few_of_each_day_and_how_many_there_are() {
        List<OfDay> month = sessions.month(plain.college().scope(), SessionFilter.ALL, DECEMBER, 3);

        assertThat(month).hasSize(4);
        assertThat(month.getFirst().session().title()).startsWith("集中班");
        assertThat(month.getFirst().ofDay()).isEqualTo(11);
        assertThat(month.getLast().ofDay())
                .as("midnight belongs to the twelfth")
                .isOne();
    }

    @Test
    void a_topic_that_begins_with_the_class_is_said_once_and_another_beside_it() {
        var same = SomeClass.session("2027-01-09T01:00:00Z", null, "302");
        plain.published(plain.someClass().titled("課例").with(same));
        plain.published(plain.someClass().titled("工作坊").on("2027-01-10T01:00:00Z"));

        assertThat(sessions.month(plain.college().scope(), SessionFilter.ALL, DECEMBER.plusMonths(1), 3))
                .extracting(each -> each.session().title())
                .containsExactly("課例研討", "工作坊 · 課例研討");
    }

    @Test
    void a_month_narrows_by_organiser_and_by_category() {
        assertThat(month(new SessionFilter(plain.roster().college(), null)))
                .extracting(each -> each.session().organiser())
                .hasSize(2)
                .doesNotContain("東門國小");
        assertThat(month(new SessionFilter(null, CreditCategory.SCHOOL_BASED))).hasSize(3);
        assertThat(month(new SessionFilter(school, CreditCategory.ONLINE))).isEmpty();
        assertThat(sessions.month(plain.roster().scopeOf(school), SessionFilter.ALL, DECEMBER, 99))
                .hasSize(10);
    }

    @Test
    void a_day_is_read_page_by_page_without_gap_or_repetition() {
        List<UUID> paged = new ArrayList<>();
        Cursor after = SessionList.start();
        for (List<ListedSession> page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(each -> paged.add(each.id()));
            after = page.getLast().cursor();
        }

        assertThat(paged).hasSize(11).doesNotHaveDuplicates();
    }

    private List<OfDay> month(SessionFilter filter) {
        return sessions.month(plain.college().scope(), filter, DECEMBER, 3);
    }

    private List<ListedSession> page(Cursor after) {
        return sessions.page(plain.college().scope(), SessionFilter.ALL, Days.of(FIFTH), after, 4);
    }
}
