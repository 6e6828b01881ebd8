package org.yanxun.programme.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.RecordedSittings;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.roster.RosterFixture;
import org.yanxun.trust.AuditTrail;

/** The programme without Spring around it, in a district of its own with one programme, on 2 November 2026 at nine. */
public final class PlainProgrammes {

    /** The moment at which the clock stands. */
    public static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    /** A morning in December when a class may be held. */
    static final String SATURDAY = "2026-12-05T01:00:00Z";

    /** A clock that stands. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private final RosterFixture roster;
    private final RecordedSittings sittings = new RecordedSittings();
    private final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    private final List<AuditTrail.Decision> decisions = Collections.synchronizedList(new ArrayList<>());
    private final Programmes programmes;
    private final Actor college;
    private final UUID programme = UuidCreator.getTimeOrderedEpoch();
    private final JdbcClient client;

    /** Over that database. */
    public PlainProgrammes(JdbcClient client) {
        this.client = client;
        roster = RosterFixture.on(client);
        ProgrammeStore store = new ProgrammeStore(client);
        SessionStore sessions = new SessionStore(client);
        programmes = new ClassBook(
                store,
                new ClassStore(client, sessions),
                sessions,
                new Inspector(new Clashes(client), store),
                new SittingsOf(sittings),
                new Herald(events::add, (actor, decision) -> decisions.add(decision), CLOCK),
                CLOCK);
        college = roster.actor(Role.COLLEGE, PersonId.fresh(), roster.college());
        programmes.open(college, new Programme(programme, "全員培訓", new PlanYear(2026), Programme.Stream.TEACHER));
    }

    /** Its door. */
    public Programmes door() {
        return programmes;
    }

    /** The district's organisations and people. */
    public RosterFixture roster() {
        return roster;
    }

    /** What attendance was asked for. */
    public RecordedSittings sittings() {
        return sittings;
    }

    /** What was told. */
    public List<Object> events() {
        return events;
    }

    /** What was decided. */
    public List<AuditTrail.Decision> decisions() {
        return decisions;
    }

    /** Somebody of the college. */
    public Actor college() {
        return college;
    }

    /** What an organiser should think about. */
    public Hints hints() {
        return new Hints(new Clashes(client));
    }

    /** A class of the college's. */
    public SomeClass someClass() {
        return new SomeClass(programme, roster.college());
    }

    /** A class of a school's. */
    public SomeClass someClassOf(OrgId school) {
        return new SomeClass(programme, school);
    }

    /** Drafts and publishes it. */
    public TrainingClass published(SomeClass wanted) {
        TrainingClass draft = programmes.draft(college, wanted.plan());
        return programmes.publish(college, draft.plan().id(), draft.version());
    }
}
