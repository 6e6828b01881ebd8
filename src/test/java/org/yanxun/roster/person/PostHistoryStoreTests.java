package org.yanxun.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.PostDesk.Target;
import org.yanxun.shell.fault.InvalidInput;

/** One person's posts under any run of acts: what stands follows the acts, and what stood is never forgotten. */
@StoreTest
class PostHistoryStoreTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 2, 1);
    private static final int ACTS = 25;
    private static final List<Subject> SUBJECTS = List.of(Subject.CHINESE, Subject.MUSIC, Subject.HISTORY);

    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final RosterFixture district;
    private final PersonStore files;
    private final PostDesk desk;
    private final UndoDesk undoing;
    private final List<OrgId> schools = new ArrayList<>();
    private final PersonId person;
    private final Actor bureau;

    PostHistoryStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        desk = plain.posts();
        undoing = plain.undoing();
        schools.add(district.school("東門國小", SchoolStage.PRIMARY));
        schools.add(district.school("西門國小", SchoolStage.PRIMARY));
        person = district.someTeacher()
                .at(schools.getFirst())
                .from(BEGIN.toString())
                .create();
        bureau = district.actor(Role.BUREAU, person, district.bureau());
    }

    /** A post as the model knows it. */
    private record Held(
            OrgId school,
            Subject subject,
            LocalDate from,
            @Nullable LocalDate until) {

        static Held of(HeldPost post) {
            Subject subject = post.work().subject();
            return new Held(
                    post.organisation(),
                    subject == null ? Subject.CHINESE : subject,
                    post.valid().from(),
                    post.valid().until());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 16, 824, 2013, 240})
    void what_stands_follows_the_acts_and_what_stood_stays_known(long seed) {
        Random dice = new Random(seed);
        Map<Instant, Set<Held>> known = new LinkedHashMap<>();
        known.put(changed(), standing());
        Set<Held> before = standing();
        for (int act = 0; act < ACTS; act++) {
            Set<Held> now = standing();
            Set<Held> expected = act % 5 == 4 ? undo(now, before) : act(now, dice);
            assertThat(standing()).as("after act " + act).isEqualTo(expected);
            if (!expected.equals(now) || act % 5 == 4) {
                before = now;
                known.put(changed(), expected);
            }
            assertNoPostTwiceAtOnce(expected);
        }
        known.forEach((moment, posts) -> assertThat(knownAt(moment)).isEqualTo(posts));
    }

    /** Takes the last act back; taking that back too does it again. */
    private Set<Held> undo(Set<Held> now, Set<Held> before) {
        Instant seen = changed();
        if (before.equals(now)) {
            return now;
        }
        transactions.executeWithoutResult(status -> undoing.undo(bureau, person, seen));
        return before;
    }

    /** Does something; what cannot be done leaves everything as it was. */
    private Set<Held> act(Set<Held> now, Random dice) {
        List<HeldPost> posts =
                files.file(district.whole(), person).orElseThrow().posts();
        HeldPost chosen = posts.get(dice.nextInt(posts.size()));
        Held held = Held.of(chosen);
        Target target = new Target(person, chosen.id(), changed());
        LocalDate day = BEGIN.plusMonths(dice.nextInt(48));
        OrgId school = schools.get(dice.nextInt(schools.size()));
        Subject subject = SUBJECTS.get(dice.nextInt(SUBJECTS.size()));
        Set<Held> after = new TreeSet<>(order());
        after.addAll(now);
        after.remove(held);
        Runnable deed = switch (dice.nextInt(4)) {
            case 0 -> {
                after.add(held);
                after.add(new Held(school, subject, day, null));
                yield () -> desk.add(bureau, post(school, subject, day), changed());
            }
            case 1 -> {
                after.add(new Held(held.school(), held.subject(), held.from(), day));
                yield () -> desk.end(bureau, target, day);
            }
            case 2 -> {
                after.add(new Held(held.school(), held.subject(), held.from(), day));
                after.add(new Held(school, held.subject(), day, held.until()));
                yield () -> desk.transfer(bureau, target, school, day);
            }
            default -> {
                after.add(new Held(held.school(), subject, day, null));
                yield () ->
                        desk.correct(bureau, target, Work.teaching(SchoolStage.PRIMARY, subject), Period.since(day));
            }
        };
        try {
            transactions.executeWithoutResult(status -> deed.run());
            return after;
        } catch (InvalidInput cannotBe) {
            return now;
        }
    }

    private NewPost post(OrgId school, Subject subject, LocalDate day) {
        return new NewPost(
                UuidCreator.getTimeOrderedEpoch(),
                person,
                school,
                Work.teaching(SchoolStage.PRIMARY, subject),
                Period.since(day));
    }

    private static void assertNoPostTwiceAtOnce(Set<Held> posts) {
        List<Held> all = List.copyOf(posts);
        for (int at = 0; at < all.size(); at++) {
            Held one = all.get(at);
            for (Held other : all.subList(at + 1, all.size())) {
                boolean same = one.school().equals(other.school())
                        && one.subject() == other.subject()
                        && new Period(one.from(), one.until()).overlaps(new Period(other.from(), other.until()));
                assertThat(same).as(one + " beside " + other).isFalse();
            }
        }
    }

    private Set<Held> standing() {
        return knownAt(null);
    }

    /** What was believed at a moment; absent for now. */
    private Set<Held> knownAt(@Nullable Instant moment) {
        OffsetDateTime at =
                moment == null ? OffsetDateTime.now(ZoneOffset.UTC).plusYears(1) : moment.atOffset(ZoneOffset.UTC);
        Set<Held> posts = new TreeSet<>(order());
        posts.addAll(client.sql("""
                        select organisation_id, subject, lower(valid) as since, upper(valid) as until from roster.post
                        where district_id = :district and person_id = :person and recorded_at <= :at
                          and (superseded_at is null or superseded_at > :at)
                        """)
                .param("district", district.district().value())
                .param("person", person.value())
                .param("at", at)
                .query((row, number) -> new Held(
                        new OrgId(row.getObject("organisation_id", java.util.UUID.class)),
                        Subject.valueOf(row.getString("subject")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list());
        return posts;
    }

    private static java.util.Comparator<Held> order() {
        return java.util.Comparator.comparing(Held::toString);
    }

    private Instant changed() {
        return files.changed(district.whole(), person).orElseThrow();
    }
}
