package org.yanxun.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.roster.SomePerson;

/** A district with a school, a class in it with one session, and whoever a test seats there. */
public final class NoticeFixture {

    /** When {@link #clock()} begins: on 2 March 2026 at noon in Shanghai. */
    public static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final JdbcClient owner;
    private final RosterFixture roster;
    private final OrgId school;
    private final UUID trainingClass = UuidCreator.getTimeOrderedEpoch();
    private final UUID session = UuidCreator.getTimeOrderedEpoch();

    private NoticeFixture(JdbcClient owner, RosterFixture roster) {
        this.owner = owner;
        this.roster = roster;
        school = roster.school("河濱國小", SchoolStage.PRIMARY);
        UUID programme = UuidCreator.getTimeOrderedEpoch();
        owner.sql("""
                        insert into programme.programme (district_id, id, name, plan_year, created_at)
                        values (?, ?, '班主任研修', 2026, '2026-01-05')
                        """).params(List.of(district().value(), programme)).update();
        owner.sql("""
                        insert into programme.training_class
                            (district_id, id, programme_id, title, category, capacity, organiser_id, status, created_at)
                        values (?, ?, ?, '班主任研修第一期', 'CENTRALISED', 40, ?, 'PUBLISHED', '2026-01-05')
                        """)
                .params(List.of(
                        district().value(),
                        trainingClass,
                        programme,
                        roster.college().value()))
                .update();
        session(session, "2026-03-10T09:00:00+08:00", "一號樓 201");
        owner.sql("""
                        insert into attendance.sitting (district_id, id, source, source_id, organiser_id, title, place,
                                                        starts_at, ends_at, code_key)
                        values (?, ?, 'SESSION', ?, ?, '家校溝通', '一號樓 201', '2026-03-10T09:00:00+08:00',
                                '2026-03-10T11:00:00+08:00', '')
                        """)
                .params(List.of(
                        district().value(), session, session, roster.college().value()))
                .update();
    }

    /** A clock that goes on only when the test says so. */
    public static MovableClock clock() {
        return MovableClock.standingAt(NOON);
    }

    /** A district of its own in that database, written as its owner. */
    public static NoticeFixture in(JdbcClient owner, RosterFixture roster) {
        return new NoticeFixture(owner, roster);
    }

    /** The district. */
    public DistrictId district() {
        return roster.district();
    }

    /** The school. */
    public OrgId school() {
        return school;
    }

    /** Another school of the district. */
    public OrgId otherSchool() {
        return roster.school("山前國小", SchoolStage.PRIMARY);
    }

    /** The class 「班主任研修第一期」. */
    public UUID trainingClass() {
        return trainingClass;
    }

    /** Its session, which is the sitting 「家校溝通」 too, on 10 March 2026 at nine. */
    public UUID session() {
        return session;
    }

    /** A further session of the class. */
    public UUID sessionAt(String startsAt) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        session(id, startsAt, "二號樓 105");
        return id;
    }

    /** Somebody at the school, to be told more of. */
    public SomePerson somebody() {
        return roster.someTeacher().at(school);
    }

    /** Gives the person that address. */
    public PersonId reachableAt(String address, PersonId person) {
        owner.sql("update roster.person set email = ? where id = ?")
                .params(List.of(address, person.value()))
                .update();
        return person;
    }

    /** Gives the person an application to the class in that state. */
    public PersonId applied(PersonId person, String state) {
        return appliedTo(trainingClass, person, state);
    }

    /** A teacher of the school with a seat in the class. */
    public PersonId seated() {
        return applied(somebody().create(), "SEATED");
    }

    /** Calls the class off for that reason; seats stay as they are. */
    public void callOff(String reason) {
        owner.sql("update programme.training_class set status = 'CANCELLED', cancel_reason = ? where id = ?")
                .params(List.of(reason, trainingClass))
                .update();
    }

    /** Calls the rest of the class off for that reason. */
    public void cutShort(String reason) {
        owner.sql("update programme.training_class set cancelled_at = now(), cancel_reason = ? where id = ?")
                .params(List.of(reason, trainingClass))
                .update();
    }

    /** Has that person teach the session. */
    public void taughtBy(UUID taught, PersonId trainer) {
        owner.sql("update programme.session set trainer_id = ? where id = ?")
                .params(List.of(trainer.value(), taught))
                .update();
    }

    /** Has that person teach a session of 「另一個班」 then. */
    public void teaches(PersonId trainer, String startsAt) {
        UUID preparing = UuidCreator.getTimeOrderedEpoch();
        sessionOf(otherClass(), preparing, startsAt, "某處");
        taughtBy(preparing, trainer);
    }

    /** Gives the person a seat in 「另一個班」 with a session then. */
    public void sitsElsewhere(PersonId person, String startsAt) {
        UUID other = otherClass();
        sessionOf(other, UuidCreator.getTimeOrderedEpoch(), startsAt, "某處");
        appliedTo(other, person, "SEATED");
    }

    /** Takes all seats of the class back. */
    public void clearSeats() {
        owner.sql("update enrolment.application set state = 'CANCELLED' where class_id = ?")
                .params(List.of(trainingClass))
                .update();
    }

    /** The person with a teacher's hat. */
    public Actor teacher(PersonId person) {
        return roster.actor(Role.TEACHER, person, school);
    }

    /** What was told to the person: matter and gaps, oldest first. */
    public List<String> toldTo(PersonId person) {
        return owner.sql("""
                        select matter || ' ' || gaps from notice.notice where district_id = ? and person_id = ?
                        order by created_at, matter
                        """)
                .params(List.of(district().value(), person.value()))
                .query(String.class)
                .list();
    }

    private PersonId appliedTo(UUID wanted, PersonId person, String state) {
        owner.sql("""
                        insert into enrolment.application
                            (district_id, id, class_id, person_id, state, asked_at, changed_at)
                        values (?, ?, ?, ?, ?, '2026-02-01', '2026-02-01')
                        """)
                .params(List.of(district().value(), UuidCreator.getTimeOrderedEpoch(), wanted, person.value(), state))
                .update();
        return person;
    }

    private UUID otherClass() {
        UUID other = UuidCreator.getTimeOrderedEpoch();
        owner.sql("""
                        insert into programme.training_class
                            (district_id, id, programme_id, title, category, capacity, organiser_id, status, created_at)
                        select district_id, ?, programme_id, '另一個班', category, capacity, organiser_id, status, created_at
                        from programme.training_class where id = ?
                        """).params(List.of(other, trainingClass)).update();
        return other;
    }

    private void session(UUID id, String startsAt, String place) {
        sessionOf(trainingClass, id, startsAt, place);
    }

    private void sessionOf(UUID held, UUID id, String startsAt, String place) {
        owner.sql("""
                        insert into programme.session (district_id, id, class_id, title, starts_at, ends_at, place, hours)
                        values (?, ?, ?, '家校溝通', cast(? as timestamptz), cast(? as timestamptz) + interval '2 hours', ?, 2)
                        """)
                .params(List.of(district().value(), id, held, startsAt, startsAt, place))
                .update();
    }
}
