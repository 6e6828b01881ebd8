package org.yanxun.plan.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.roster.RosterFixture;

/** A district's facts of 2013 written straight into the tables, for tests of what counts them. */
public final class SomeFacts {

    /** The plan's year. */
    public static final PlanYear YEAR = new PlanYear(2013);

    private final JdbcClient jdbc;
    private final RosterFixture roster;
    private final OrgId school;

    private SomeFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        roster = RosterFixture.on(jdbc);
        school = roster.school("河濱國小", SchoolStage.PRIMARY);
    }

    /** A district of its own in that database. */
    public static SomeFacts in(JdbcClient jdbc) {
        return new SomeFacts(jdbc);
    }

    /** Its people and schools. */
    public RosterFixture roster() {
        return roster;
    }

    /** A school in it. */
    public OrgId school() {
        return school;
    }

    /** A teacher at that school. */
    public PersonId teacher(String name) {
        return roster.someTeacher().named(name).at(school).create();
    }

    /** Asks about a day with these parameters. */
    public Question on(String day, String... parameters) {
        Map<String, String> chosen = new java.util.HashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            chosen.put(parameters[at], parameters[at + 1]);
        }
        return new Question(roster.district(), YEAR, LocalDate.parse(day), chosen);
    }

    /** Asks about the events from one day to another, both as 2013-07-01, with these parameters. */
    public Question within(String days, String... parameters) {
        String[] ends = days.split("/", -1);
        Question asked = on(ends[1], parameters);
        return new Question(asked.district(), YEAR, LocalDate.parse(ends[0]), asked.day(), asked.parameters());
    }

    /** A published class of the year. */
    public UUID trainingClass(String programme, String title, int edition, CreditCategory category) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID project = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("insert into programme.programme values (?, ?, ?, 2013, 'TEACHER', now())")
                .params(roster.district().value(), project, programme)
                .update();
        jdbc.sql("""
                        insert into programme.training_class (district_id, id, programme_id, title, edition, stage, category,
                            capacity, organiser_id, status, created_at, published_at)
                        values (?, ?, ?, ?, ?, 1, ?, 30, ?, 'PUBLISHED', now(), now())""")
                .params(
                        roster.district().value(),
                        id,
                        project,
                        title,
                        edition,
                        category.name(),
                        roster.college().value())
                .update();
        return id;
    }

    /** Calls a class off. */
    public void callOff(UUID trainingClass) {
        jdbc.sql("update programme.training_class set status = 'CANCELLED' where district_id = ? and id = ?")
                .params(roster.district().value(), trainingClass)
                .update();
    }

    /** A session of a class on the afternoon of a day, and who was there. */
    public void session(UUID trainingClass, String day, PersonId... present) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        OffsetDateTime from = afternoon(day);
        jdbc.sql("""
                        insert into programme.session (district_id, id, class_id, title, starts_at, ends_at, place, hours)
                        values (?, ?, ?, '一講', ?, ?, '302', 2)""")
                .params(roster.district().value(), id, trainingClass, from, from.plusHours(2))
                .update();
        jdbc.sql("""
                        insert into attendance.sitting (district_id, id, source, source_id, organiser_id, title, place,
                            starts_at, ends_at, code_key, settled_at)
                        values (?, ?, 'SESSION', ?, ?, '一講', '302', ?, ?, '', now())""")
                .params(roster.district().value(), id, id, roster.college().value(), from, from.plusHours(2))
                .update();
        for (PersonId person : present) {
            presence(id, person, "PRESENT");
        }
    }

    private void presence(UUID sitting, PersonId person, String status) {
        jdbc.sql("insert into attendance.presence values (?, ?, ?, 0, ?, 120, 'x', now(), null, null)")
                .params(roster.district().value(), sitting, person.value(), status)
                .update();
    }

    /** A seat of a person in a class since a day. */
    public void seat(UUID trainingClass, PersonId person, String day) {
        jdbc.sql("insert into enrolment.application values (?, ?, ?, ?, 'SEATED', ?, ?)")
                .params(
                        roster.district().value(),
                        UuidCreator.getTimeOrderedEpoch(),
                        trainingClass,
                        person.value(),
                        afternoon(day),
                        afternoon(day))
                .update();
    }

    /** Credits earned on a day, in the ledger and in the year's balance. */
    public void earns(PersonId person, CreditCategory category, int credits, String day) {
        UUID source = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into credit.entry (district_id, id, person_id, year, category, credits, source, source_id,
                            revision, rule, occurred_on, posted_at, counted_minutes, whole_minutes)
                        values (?, ?, ?, 2013, ?, ?, 'SITTING', ?, 0, 'x', ?, now(), 60, 60)""")
                .params(
                        roster.district().value(),
                        UuidCreator.getTimeOrderedEpoch(),
                        person.value(),
                        category.name(),
                        BigDecimal.valueOf(credits),
                        source,
                        LocalDate.parse(day))
                .update();
        String column = category.name().toLowerCase(java.util.Locale.ROOT);
        jdbc.sql("insert into credit.credit_year (district_id, person_id, year, " + column + ") values (?, ?, 2013, ?)"
                        + " on conflict (district_id, person_id, year) do update set " + column + " = credit_year."
                        + column + " + excluded." + column)
                .params(roster.district().value(), person.value(), BigDecimal.valueOf(credits))
                .update();
    }

    private static OffsetDateTime afternoon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(6, 0)).atOffset(ZoneOffset.UTC);
    }

    /** A target that asks for so many of a unit. */
    public static Target target(TargetKind kind, int amount, Amount.Unit unit, String subject) {
        return new Target(
                kind,
                Amount.of(BigDecimal.valueOf(amount), unit).soft(List.<Qualifier>of()),
                new Bearing(subject, Optional.empty(), ""),
                CalendarSpan.NONE,
                0,
                1);
    }

    /** The same at a level. */
    public static Target at(Bearing.Level level, Target target) {
        return new Target(
                target.kind(),
                target.amount(),
                new Bearing(target.bearing().subject(), Optional.of(level), ""),
                target.span(),
                target.start(),
                target.end());
    }
}
