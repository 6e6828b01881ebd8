package org.yanxun.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.RosterIntake.Founded;
import org.yanxun.roster.RosterIntake.NewDistrict;
import org.yanxun.roster.RosterIntake.NewOrganisation;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.domain.PlainRoster;

/**
 * A district of its own for a test, with a bureau and a training college, and schools and people as the test asks:
 *
 * <pre>{@code
 * var roster = RosterFixture.in(intake);          // in a Spring context; RosterFixture.on(client) in a store test
 * OrgId school = roster.school("東門國小", SchoolStage.PRIMARY);
 * PersonId teacher = roster.someTeacher().at(school).from("2013-02-01").create();
 * Actor liaison = roster.actor(Role.LIAISON, teacher, school);
 * }</pre>
 */
public final class RosterFixture {

    /** Since when the district and its schools exist. */
    public static final LocalDate SINCE = LocalDate.of(2000, 9, 1);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RosterIntake intake;
    private final Founded founded;
    private final String code;

    private RosterFixture(RosterIntake intake) {
        this.intake = intake;
        code = "F" + NUMBER.incrementAndGet() + "-" + ProcessHandle.current().pid();
        founded = intake.found(new NewDistrict(code, "鏡湖區", "鏡湖區教育局", "鏡湖區教師進修學校"), SINCE);
    }

    /** A new district, through the door of a running house. */
    public static RosterFixture in(RosterIntake intake) {
        return new RosterFixture(intake);
    }

    /** A new district, straight into a database. */
    public static RosterFixture on(JdbcClient client) {
        return in(new PlainRoster(client, Clock.systemUTC()).intake());
    }

    /** The district. */
    public DistrictId district() {
        return founded.district();
    }

    /** The bureau, at the top. */
    public OrgId bureau() {
        return founded.bureau();
    }

    /** The training college. */
    public OrgId college() {
        return founded.college();
    }

    /** The district's code, which begins its organisations' codes. */
    public String code() {
        return code;
    }

    /** What a public school of those stages is. */
    public static Nature publicSchool(SchoolStage first, SchoolStage... more) {
        Set<SchoolStage> stages = EnumSet.of(first, more);
        OrgType type = stages.size() > 1 ? OrgType.NINE_YEAR : typeOf(first);
        return new Nature(type, Ownership.PUBLIC, stages, false, false);
    }

    /** A public school of those stages, right below the bureau. */
    public OrgId school(String name, SchoolStage first, SchoolStage... more) {
        return school(name, publicSchool(first, more));
    }

    /** A school of that nature, right below the bureau. */
    public OrgId school(String name, Nature nature) {
        return school(name, code + "-" + NUMBER.incrementAndGet(), nature);
    }

    /** A school of that code and nature, right below the bureau. */
    public OrgId school(String name, String schoolCode, Nature nature) {
        OrgId id = OrgId.fresh();
        intake.addOrganisations(
                district(), List.of(new NewOrganisation(id, bureau(), schoolCode, name, nature, Period.since(SINCE))));
        return id;
    }

    /** Somebody, to be told more of and then created. */
    public SomePerson someTeacher() {
        return new SomePerson(intake, district(), bureau(), code);
    }

    /** The scope of the whole district. */
    public Scope whole() {
        return new Scope(district(), "/" + bureau() + "/");
    }

    /** The scope of an organisation right below the bureau, or of the bureau itself. */
    public Scope scopeOf(OrgId organisation) {
        return organisation.equals(bureau())
                ? whole()
                : new Scope(district(), "/" + bureau() + "/" + organisation + "/");
    }

    /** Somebody acting with that hat; administrator, bureau and college look over the whole district. */
    public Actor actor(Role role, PersonId person, OrgId home) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.BUREAU || role == Role.COLLEGE;
        return new Actor(person, "測試者", role, home, all ? whole() : scopeOf(home));
    }

    private static OrgType typeOf(SchoolStage stage) {
        return switch (stage) {
            case KINDERGARTEN -> OrgType.KINDERGARTEN;
            case PRIMARY -> OrgType.PRIMARY;
            case JUNIOR -> OrgType.JUNIOR;
            case SENIOR -> OrgType.SENIOR;
            case VOCATIONAL -> OrgType.VOCATIONAL;
        };
    }
}
