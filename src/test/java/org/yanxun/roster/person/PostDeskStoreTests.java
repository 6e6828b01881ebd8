package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
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
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.domain.Trail;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.PostDesk.Target;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

@StoreTest
class PostDeskStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    private static final Work LEADING = new Work(PostKind.PRINCIPAL, null, null, Staffing.ESTABLISHED);

    private final Trail trail;
    private final RosterFixture district;
    private final PersonStore files;
    private final PostDesk desk;
    private final UndoDesk undoing;
    private final OrgId east;
    private final OrgId west;
    private final PersonId person;
    private final Actor bureau;

    PostDeskStoreTests(JdbcClient client) {
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        desk = plain.posts();
        undoing = plain.undoing();
        trail = plain.trail();
        east = district.school("東門國小", SchoolStage.PRIMARY);
        west = district.school("西門國中", SchoolStage.JUNIOR);
        person = district.someTeacher().at(east).from("2013-02-01").create();
        bureau = district.actor(Role.BUREAU, person, district.bureau());
    }

    @Test
    void a_transfer_in_mid_year_ends_here_and_begins_there() {
        desk.transfer(bureau, target(), west, DAY);

        assertThat(file().posts())
                .extracting(HeldPost::organisation, HeldPost::valid)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(west, Period.since(DAY)),
                        org.assertj.core.groups.Tuple.tuple(east, new Period(LocalDate.of(2013, 2, 1), DAY)));
        assertThat(trail.decisions()).extracting(Decision::action).containsExactly("roster.transfer");
    }

    @Test
    void the_last_change_can_be_taken_back_and_the_one_before_stands() {
        desk.transfer(bureau, target(), west, DAY);
        desk.end(bureau, target(), DAY.plusYears(1));
        undoing.undo(bureau, person, changed());

        assertThat(file().posts())
                .extracting(HeldPost::organisation, HeldPost::valid)
                .contains(org.assertj.core.groups.Tuple.tuple(west, Period.since(DAY)));
        assertThat(trail.decisions())
                .extracting(Decision::action)
                .containsExactly("roster.transfer", "roster.endPost", "roster.undo");
    }

    @Test
    void a_correction_holds_from_the_beginning() {
        desk.correct(bureau, target(), Work.teaching(SchoolStage.PRIMARY, Subject.MUSIC), Period.since(DAY));

        assertThat(file().posts())
                .extracting(post -> post.work().subject(), HeldPost::valid)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Subject.MUSIC, Period.since(DAY)));
    }

    @Test
    void a_post_added_beside_another_stands_with_it_but_never_twice() {
        desk.add(bureau, post(west), changed());

        assertThat(file().posts()).hasSize(2);
        assertThatThrownBy(() -> desk.add(bureau, post(west), changed())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_stale_form_changes_nothing() {
        Target stale = target();
        desk.transfer(bureau, stale, west, DAY);

        assertThatThrownBy(() -> desk.end(bureau, stale, DAY)).isInstanceOf(Refusal.class);
        assertThat(file().posts()).hasSize(2);
    }

    @Test
    void a_day_outside_the_post_is_told() {
        assertThatThrownBy(() -> desk.end(bureau, target(), LocalDate.of(2012, 1, 1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_is_moved_after_the_post_has_ended() {
        desk.end(bureau, target(), DAY);

        assertThatThrownBy(() -> desk.transfer(bureau, target(), west, DAY.plusYears(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoever_has_closed_by_then_takes_nobody(JdbcClient client) {
        LocalDate end = DAY.plusYears(1);
        OrgId south = district.school("南門國中", SchoolStage.JUNIOR);
        new PlainRoster(client, Clock.systemUTC()).intake().merge(district.district(), west, south, end);

        assertThatThrownBy(() -> desk.transfer(bureau, target(), west, end))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.problems()).containsExactly(notOpen("on", end)));
        assertThatThrownBy(() -> desk.add(bureau, post(west, end), changed()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.problems()).containsExactly(notOpen("from", end)));
        assertThat(file().posts()).hasSize(1);

        desk.transfer(bureau, target(), west, end.minusDays(1));
        assertThat(file().posts()).extracting(HeldPost::organisation).containsExactly(west, east);
    }

    @Test
    void another_schools_liaison_finds_nothing_to_change() {
        Actor other = district.actor(Role.LIAISON, person, west);
        Actor own = district.actor(Role.LIAISON, person, east);

        assertThatThrownBy(() -> desk.end(other, target(), DAY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.transfer(own, target(), west, DAY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.add(own, post(west), changed())).isInstanceOf(NotThere.class);
        assertThat(file().posts()).extracting(HeldPost::valid).containsExactly(Period.since(LocalDate.of(2013, 2, 1)));
    }

    @Test
    void a_liaison_cannot_undo_what_concerns_another_school() {
        desk.transfer(bureau, target(), west, DAY);

        assertThatThrownBy(() -> undoing.undo(district.actor(Role.LIAISON, person, west), person, changed()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void only_the_bureau_and_the_college_say_who_leads_a_school() {
        Actor liaison = district.actor(Role.LIAISON, person, east);
        Actor college = district.actor(Role.COLLEGE, person, district.bureau());

        assertThatThrownBy(() -> desk.correct(liaison, target(), LEADING, Period.since(DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.principal");
        assertThatThrownBy(() -> desk.add(
                        liaison, new NewPost(UUID.randomUUID(), person, east, LEADING, Period.since(DAY)), changed()))
                .isInstanceOf(Refusal.class);
        assertThat(file().posts()).extracting(post -> post.work().kind()).containsExactly(PostKind.TEACHER);

        desk.correct(college, target(), LEADING, Period.since(DAY));
        assertThat(file().posts()).extracting(post -> post.work().kind()).containsExactly(PostKind.PRINCIPAL);
    }

    @Test
    void a_school_does_not_take_back_what_the_bureau_said_of_its_principal() {
        Actor liaison = district.actor(Role.LIAISON, person, east);
        desk.correct(bureau, target(), LEADING, Period.since(DAY));

        assertThatThrownBy(() -> undoing.undo(liaison, person, changed()))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.principal");
        undoing.undo(bureau, person, changed());
        assertThat(file().posts()).extracting(post -> post.work().kind()).containsExactly(PostKind.TEACHER);
    }

    @Test
    void a_school_does_not_end_its_principals_post() {
        desk.correct(bureau, target(), LEADING, Period.since(DAY));

        assertThatThrownBy(() -> desk.end(district.actor(Role.LIAISON, person, east), target(), DAY.plusYears(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("roster.refused.principal");
    }

    private static FieldProblem notOpen(String field, LocalDate day) {
        return FieldProblem.of(field, "roster.wrong.notOpen", day);
    }

    private NewPost post(OrgId organisation) {
        return post(organisation, DAY);
    }

    private NewPost post(OrgId organisation, LocalDate from) {
        return new NewPost(
                UuidCreator.getTimeOrderedEpoch(),
                person,
                organisation,
                Work.teaching(SchoolStage.JUNIOR, Subject.HISTORY),
                Period.since(from));
    }

    private Target target() {
        List<HeldPost> posts = file().posts();
        UUID newest = posts.getFirst().id();
        return new Target(person, newest, changed());
    }

    private Instant changed() {
        return files.changed(district.whole(), person).orElseThrow();
    }

    private PersonFile file() {
        return files.file(district.whole(), person).orElseThrow();
    }
}
