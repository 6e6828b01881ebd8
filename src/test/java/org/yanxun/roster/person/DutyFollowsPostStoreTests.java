package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.PostDesk.Target;

/** Whoever leaves a place keeps no duty there, and gets it back with the post when the act is taken back. */
@StoreTest
class DutyFollowsPostStoreTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    private final RosterFixture district;
    private final PersonStore files;
    private final PostDesk desk;
    private final UndoDesk undoing;
    private final OrgId east;
    private final OrgId west;
    private final PersonId person;
    private final Actor bureau;

    DutyFollowsPostStoreTests(JdbcClient client) {
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        desk = plain.posts();
        undoing = plain.undoing();
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國小", SchoolStage.PRIMARY);
        person = district.someTeacher()
                .at(east)
                .from(BEGIN.toString())
                .with(DutyKind.LIAISON)
                .with(DutyKind.HOMEROOM)
                .create();
        bureau = district.actor(Role.BUREAU, person, district.bureau());
    }

    @Test
    void duties_end_with_the_post() {
        desk.end(bureau, target(), DAY);

        assertThat(duties()).hasSize(2).extracting(HeldDuty::valid).containsOnly(new Period(BEGIN, DAY));
    }

    @Test
    void duties_stay_behind_when_somebody_moves() {
        desk.transfer(bureau, target(), west, DAY);

        assertThat(duties()).hasSize(2).allSatisfy(duty -> {
            assertThat(duty.organisation()).isEqualTo(east);
            assertThat(duty.valid()).isEqualTo(new Period(BEGIN, DAY));
        });
    }

    @Test
    void a_post_that_never_was_so_long_takes_its_duties_along() {
        desk.correct(bureau, target(), work(), new Period(BEGIN.plusYears(1), DAY));

        assertThat(duties()).extracting(HeldDuty::valid).containsOnly(new Period(BEGIN.plusYears(1), DAY));
    }

    @Test
    void another_post_at_the_same_place_keeps_the_duties() {
        desk.add(
                bureau,
                new NewPost(
                        UUID.randomUUID(),
                        person,
                        east,
                        Work.teaching(SchoolStage.PRIMARY, Subject.MUSIC),
                        Period.since(BEGIN.plusYears(2))),
                seen());
        UUID first = files.file(district.whole(), person)
                .orElseThrow()
                .posts()
                .getLast()
                .id();

        desk.end(bureau, new Target(person, first, seen()), DAY);

        assertThat(duties()).extracting(HeldDuty::valid).containsOnly(Period.since(BEGIN));
    }

    @Test
    void with_the_act_the_duties_end_is_taken_back() {
        desk.transfer(bureau, target(), west, DAY);
        undoing.undo(bureau, person, seen());

        assertThat(duties()).hasSize(2).extracting(HeldDuty::valid).containsOnly(Period.since(BEGIN));
        assertThat(file().posts()).hasSize(1);

        undoing.undo(bureau, person, seen());
        assertThat(duties()).hasSize(2).extracting(HeldDuty::valid).containsOnly(new Period(BEGIN, DAY));
    }

    private List<HeldDuty> duties() {
        return file().duties();
    }

    private Work work() {
        return Work.teaching(SchoolStage.PRIMARY, Subject.CHINESE);
    }

    private Target target() {
        return new Target(person, file().posts().getFirst().id(), seen());
    }

    private Instant seen() {
        return file().changed();
    }

    private PersonFile file() {
        return files.file(district.whole(), person).orElseThrow();
    }
}
