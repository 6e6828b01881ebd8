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
import java.util.UUID;
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
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldDuty;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/**
 * Some people of two schools under any run of acts: a school never has two liaisons at once, nobody has a duty where there
 * is no post, what was believed before stays known, and an undone act leaves everything as it was.
 */
@StoreTest
class LiaisonHistoryStoreTests {

    private static final LocalDate BEGIN = LocalDate.of(2013, 2, 1);
    private static final int ACTS = 40;

    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final RosterFixture district;
    private final PersonStore files;
    private final PostDesk posts;
    private final FactDesk facts;
    private final UndoDesk undoing;
    private final List<OrgId> schools = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();
    private final Actor bureau;

    LiaisonHistoryStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        district = RosterFixture.on(client);
        var plain = new PlainPeople(client);
        files = plain.files();
        posts = plain.posts();
        facts = plain.facts();
        undoing = plain.undoing();
        schools.add(district.school("東門國小", SchoolStage.PRIMARY));
        schools.add(district.school("西門國小", SchoolStage.PRIMARY));
        for (int at = 0; at < 4; at++) {
            people.add(district.someTeacher()
                    .at(schools.get(at % 2))
                    .from(BEGIN.toString())
                    .create());
        }
        bureau = district.actor(Role.BUREAU, people.getFirst(), district.bureau());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 48, 2013})
    void one_liaison_a_school_and_no_duty_without_a_post(long seed) {
        Random dice = new Random(seed);
        Map<Instant, List<String>> known = new LinkedHashMap<>();
        int done = 0;
        for (int act = 0; act < ACTS; act++) {
            List<String> before = standing(null);
            PersonId person = people.get(dice.nextInt(people.size()));
            if (!tried(() -> act(person, dice))) {
                assertThat(standing(null)).as("what is refused changes nothing").isEqualTo(before);
                continue;
            }
            done++;
            assertOneLiaisonASchool();
            assertDutiesWithinPosts();
            List<String> after = standing(null);
            if (dice.nextInt(3) == 0
                    && tried(() -> undoing.undo(bureau, person, file(person).changed()))) {
                assertThat(standing(null)).as("undone").isEqualTo(before);
                assertThat(tried(() -> undoing.undo(bureau, person, file(person).changed())))
                        .isTrue();
                assertThat(standing(null)).as("done again").isEqualTo(after);
            }
            known.put(latest(), after);
        }
        assertThat(done).isGreaterThan(ACTS / 4);
        known.forEach((moment, duties) -> assertThat(standing(moment)).isEqualTo(duties));
    }

    private void act(PersonId person, Random dice) {
        PersonFile file = file(person);
        LocalDate day = BEGIN.plusMonths(1 + dice.nextInt(48));
        HeldPost post = file.posts().get(dice.nextInt(file.posts().size()));
        var target = new PostDesk.Target(person, post.id(), file.changed());
        switch (dice.nextInt(6)) {
            case 0 -> posts.transfer(bureau, target, schools.get(dice.nextInt(2)), day);
            case 1 -> posts.correct(bureau, target, post.work(), Period.since(day));
            case 2 -> endDuty(file, day);
            default -> facts.add(bureau, liaison(person, post.organisation(), day), file.changed());
        }
    }

    private void endDuty(PersonFile file, LocalDate day) {
        HeldDuty duty = file.duties().stream().findFirst().orElseThrow(NotThere::new);
        var target = new FactDesk.Target(file.self().id(), Kept.DUTY, duty.id(), file.changed());
        facts.end(bureau, target, day);
    }

    private static NewDuty liaison(PersonId person, OrgId school, LocalDate day) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return new NewDuty(id, person, school, DutyKind.LIAISON, Period.since(day));
    }

    /** Whether it could be done; nothing of it is if not. */
    private boolean tried(Runnable deed) {
        try {
            transactions.executeWithoutResult(status -> deed.run());
            return true;
        } catch (InvalidInput | Refusal | NotThere cannotBe) {
            return false;
        }
    }

    private void assertOneLiaisonASchool() {
        assertThat(client.sql("""
                        select count(*) from roster.duty a
                        join roster.duty b on b.district_id = a.district_id and b.organisation_id = a.organisation_id
                         and b.kind = a.kind and b.id > a.id and b.valid && a.valid and b.superseded_at is null
                        where a.district_id = :district and a.superseded_at is null
                        """)
                        .param("district", district.district().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertDutiesWithinPosts() {
        assertThat(client.sql("""
                        select count(*) from roster.duty d
                        where d.district_id = :district and d.superseded_at is null
                          and not datemultirange(d.valid) <@ coalesce((
                              select range_agg(p.valid) from roster.post p
                              where p.district_id = d.district_id and p.person_id = d.person_id
                                and p.organisation_id = d.organisation_id and p.superseded_at is null),
                              datemultirange())
                        """)
                        .param("district", district.district().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The duties as they were believed at a moment; absent for now. Days that meet are one stretch. */
    private List<String> standing(@org.jspecify.annotations.Nullable Instant moment) {
        OffsetDateTime at =
                moment == null ? OffsetDateTime.now(ZoneOffset.UTC).plusYears(1) : moment.atOffset(ZoneOffset.UTC);
        return client.sql("""
                        select person_id || ' ' || organisation_id || ' ' || range_agg(valid) from roster.duty
                        where district_id = :district and recorded_at <= :at
                          and (superseded_at is null or superseded_at > :at)
                        group by person_id, organisation_id order by 1
                        """)
                .param("district", district.district().value())
                .param("at", at)
                .query(String.class)
                .list();
    }

    private Instant latest() {
        return people.stream()
                .map(person -> file(person).changed())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private PersonFile file(PersonId person) {
        return files.file(district.whole(), person).orElseThrow();
    }
}
