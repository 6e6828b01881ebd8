package org.yanxun.programme.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.domain.PlainProgrammes;
import org.yanxun.programme.lists.ClassFilter.Phase;

@StoreTest
class ClassListStoreTests {

    private final PlainProgrammes plain;
    private final ClassList list;

    ClassListStoreTests(JdbcClient client) {
        plain = new PlainProgrammes(client);
        list = new ClassList(client, PlainProgrammes.CLOCK);
    }

    @Test
    void the_latest_stand_first_and_drafts_without_sessions_before_them() {
        plain.published(plain.someClass().titled("十二月").on("2026-12-05T01:00:00Z"));
        plain.published(plain.someClass().titled("一月").on("2027-01-09T01:00:00Z"));
        plain.door().draft(plain.college(), plain.someClass().titled("還沒排").plan());

        assertThat(titles(filter(null, null, "", null))).containsExactly("還沒排", "一月", "十二月");
    }

    @Test
    void pages_follow_each_other_without_gaps() {
        plain.published(plain.someClass().titled("甲").on("2026-12-05T01:00:00Z"));
        plain.published(plain.someClass().titled("乙").on("2026-12-05T01:00:00Z"));
        plain.published(plain.someClass().titled("丙").on("2026-12-06T01:00:00Z"));
        List<ListedClass> first = list.page(plain.college().scope(), filter(null, null, "", null), 2);
        Cursor after = Cursor.of(ClassList.after(first.getLast()).toString()).orElseThrow();

        List<ListedClass> second = list.page(plain.college().scope(), filter(null, null, "", after), 2);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void filters_narrow_by_phase_category_and_words() {
        TrainingClass gone = plain.published(plain.someClass().titled("作業設計").on("2026-12-05T01:00:00Z"));
        plain.door().cancel(plain.college(), gone.plan().id(), gone.version(), "人數不足");
        plain.published(
                plain.someClass().titled("班主任輪訓").of(CreditCategory.ONLINE).on("2026-12-05T01:00:00Z"));

        assertThat(titles(filter(Phase.CANCELLED, null, "", null))).containsExactly("作業設計");
        assertThat(titles(filter(Phase.OPEN, null, "", null))).containsExactly("班主任輪訓");
        assertThat(titles(filter(null, CreditCategory.ONLINE, "", null))).containsExactly("班主任輪訓");
        assertThat(titles(filter(null, null, "作業", null))).containsExactly("作業設計");
        assertThat(titles(filter(null, null, "%", null))).isEmpty();
    }

    @Test
    void a_school_sees_only_its_own() {
        Actor liaison = plain.roster()
                .actor(Role.LIAISON, PersonId.fresh(), plain.roster().school("東門國小", SchoolStage.PRIMARY));
        plain.published(plain.someClass().on("2026-12-05T01:00:00Z"));

        assertThat(list.page(liaison.scope(), filter(null, null, "", null), 10)).isEmpty();
    }

    @Test
    void a_mangled_cursor_is_none() {
        assertThat(Cursor.of("nonsense")).isEmpty();
        assertThat(Cursor.of("12_34")).isEmpty();
        assertThat(Cursor.of(null)).isEmpty();
    }

    private List<String> titles(ClassFilter filter) {
        return list.page(plain.college().scope(), filter, 10).stream()
                .map(each -> each.naming().title())
                .toList();
    }

    private static ClassFilter filter(
            @Nullable Phase phase, @Nullable CreditCategory category, String words, @Nullable Cursor after) {
        return new ClassFilter(phase, category, words, after);
    }
}
