package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.PostDesk.Target;
import org.yanxun.shell.fault.Refusal;

/** What was decided about one person is taken back there; a first entry and a merger are not, whoever asks for it. */
@StoreTest
class UndoDeskStoreTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final JdbcClient client;
    private final RosterFixture district;
    private final PersonStore files;
    private final PostDesk posts;
    private final UndoDesk undoing;
    private final OrgId east;
    private final OrgId west;
    private final PersonId person;
    private final Actor bureau;

    UndoDeskStoreTests(JdbcClient client) {
        this.client = client;
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        posts = plain.posts();
        undoing = plain.undoing();
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
        person = district.someTeacher().at(east).from(BEGIN.toString()).create();
        bureau = district.actor(Role.BUREAU, person, district.bureau());
    }

    @Test
    void the_first_entry_of_a_person_stays() {
        assertThat(file().isChangeable()).isFalse();
        assertUndoIsRefused();

        assertThat(held()).containsExactly(tuple(east, Period.since(BEGIN)));
    }

    @Test
    void after_a_merger_nobody_is_put_back_at_the_closed_school() {
        posts.end(bureau, target(), DAY.plusYears(3));
        merge();
        assertUndoIsRefused();

        assertThat(held())
                .containsExactlyInAnyOrder(
                        tuple(east, new Period(BEGIN, DAY)), tuple(west, new Period(DAY, DAY.plusYears(3))));
    }

    @Test
    void what_was_decided_after_a_merger_is_taken_back_and_no_more() {
        merge();
        List<Tuple> merged = held();
        posts.end(bureau, target(), DAY.plusYears(1));
        undoing.undo(bureau, person, seen());

        assertThat(held()).containsExactlyInAnyOrderElementsOf(merged);
    }

    private void assertUndoIsRefused() {
        assertThatThrownBy(() -> undoing.undo(bureau, person, seen()))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.undoFirst");
    }

    private void merge() {
        new PlainRoster(client, Clock.systemUTC()).intake().merge(district.district(), east, west, DAY);
    }

    private Target target() {
        return new Target(person, file().posts().getFirst().id(), seen());
    }

    private List<Tuple> held() {
        return file().posts().stream()
                .map((HeldPost post) -> tuple(post.organisation(), post.valid()))
                .toList();
    }

    private Instant seen() {
        return file().changed();
    }

    private PersonFile file() {
        return files.file(district.whole(), person).orElseThrow();
    }
}
