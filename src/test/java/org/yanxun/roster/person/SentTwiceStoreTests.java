package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.domain.Trail;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.FactDesk.Target;
import org.yanxun.shell.fault.Refusal;

/** A form sent twice adds once: one after the other, or both at the same moment, as an impatient finger does. */
@StoreTest
class SentTwiceStoreTests {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 2, 1);

    @AutoClose
    private final ExecutorService other = Executors.newVirtualThreadPerTaskExecutor();

    private final TransactionTemplate transactions;
    private final RosterFixture district;
    private final PersonStore files;
    private final PostDesk posts;
    private final FactDesk facts;
    private final UndoDesk undoing;
    private final Trail trail;
    private final OrgId east;
    private final PersonId person;
    private final Actor bureau;

    SentTwiceStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.transactions = transactions;
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        posts = plain.posts();
        facts = plain.facts();
        undoing = plain.undoing();
        trail = plain.trail();
        east = district.school("東門國小", SchoolStage.PRIMARY);
        person = district.someTeacher().at(east).until(END.toString()).create();
        bureau = district.actor(Role.BUREAU, person, district.bureau());
    }

    @Test
    void a_post_sent_twice_at_the_same_moment_is_added_once() throws Exception {
        NewPost post = post(Subject.MUSIC);
        Instant seen = seen();

        bothAtOnce(() -> posts.add(bureau, post, seen));

        assertThat(file().posts()).hasSize(2);
        assertThat(trail.decisions()).hasSize(1);
    }

    @Test
    void a_post_sent_again_later_is_there_already_and_something_else_under_its_name_is_refused() {
        NewPost post = post(Subject.MUSIC);
        Instant seen = seen();
        posts.add(bureau, post, seen);

        posts.add(bureau, post, seen);
        NewPost another =
                new NewPost(post.id(), person, east, Work.teaching(SchoolStage.PRIMARY, Subject.ART), post.valid());
        assertThatThrownBy(() -> posts.add(bureau, another, seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("shell.fault.stale");

        assertThat(file().posts()).hasSize(2);
        assertThat(trail.decisions()).hasSize(1);
    }

    @Test
    void a_liaison_appointed_twice_at_the_same_moment_is_appointed_once() throws Exception {
        NewDuty liaison = liaison(DAY);
        Instant seen = seen();

        bothAtOnce(() -> facts.add(bureau, liaison, seen));

        assertThat(file().duties()).hasSize(1);
        assertThat(trail.decisions()).hasSize(1);
    }

    @Test
    void a_duty_cut_off_where_the_post_ends_is_there_when_it_is_sent_again() {
        NewDuty liaison = liaison(DAY);
        Instant seen = seen();
        facts.add(bureau, liaison, seen);
        assertThat(file().duties()).extracting(HeldDuty::valid).containsExactly(new Period(DAY, END));

        assertThat(facts.add(bureau, liaison, seen)).isEmpty();
        assertThatThrownBy(() -> facts.add(bureau, liaison(liaison.id(), DAY.plusDays(1)), seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("shell.fault.stale");

        assertThat(file().duties()).extracting(HeldDuty::valid).containsExactly(new Period(DAY, END));
    }

    @Test
    void a_title_that_was_struck_out_is_not_said_to_be_there() {
        var title = new NewCredential(
                UuidCreator.getTimeOrderedEpoch(), person, CredentialKind.BACKBONE, "CITY", null, Period.since(DAY));
        Instant seen = seen();
        facts.add(bureau, title, seen);
        facts.add(bureau, title, seen);
        assertThat(file().credentials()).hasSize(1);
        facts.remove(bureau, new Target(person, Kept.CREDENTIAL, title.id(), seen()));

        assertThatThrownBy(() -> facts.add(bureau, title, seen)).isInstanceOf(Refusal.class);
        assertThat(file().credentials()).isEmpty();
    }

    @Test
    void a_post_that_was_taken_back_is_not_said_to_be_there() {
        NewPost post = post(Subject.MUSIC);
        Instant seen = seen();
        posts.add(bureau, post, seen);
        undoing.undo(bureau, person, seen());

        assertThatThrownBy(() -> posts.add(bureau, post, seen))
                .isInstanceOf(Refusal.class)
                .hasMessage("shell.fault.stale");
        assertThat(file().posts()).hasSize(1);
    }

    /** Sends it, and before that is written sends it again, which has to wait for it. */
    private void bothAtOnce(Runnable sending) throws Exception {
        Future<?>[] second = new Future<?>[1];
        transactions.executeWithoutResult(status -> {
            sending.run();
            second[0] = other.submit(() -> transactions.executeWithoutResult(own -> sending.run()));
            assertThatThrownBy(() -> second[0].get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        second[0].get();
    }

    private NewPost post(Subject subject) {
        return new NewPost(
                UuidCreator.getTimeOrderedEpoch(),
                person,
                east,
                Work.teaching(SchoolStage.PRIMARY, subject),
                Period.since(DAY));
    }

    private NewDuty liaison(LocalDate from) {
        return liaison(UuidCreator.getTimeOrderedEpoch(), from);
    }

    private NewDuty liaison(UUID id, LocalDate from) {
        return new NewDuty(id, person, east, DutyKind.LIAISON, Period.since(from));
    }

    private Instant seen() {
        return file().changed();
    }

    private PersonFile file() {
        return files.file(district.whole(), person).orElseThrow();
    }
}
