package org.yanxun.roster;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;

/** Somebody for a test: a primary teacher of Chinese on an established post since 2013, unless told otherwise. */
public final class SomePerson {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RosterIntake intake;
    private final DistrictId district;
    private final PersonId id = PersonId.fresh();
    private final List<Term.DutyKind> duties = new ArrayList<>();
    private final List<Term.CredentialKind> credentials = new ArrayList<>();
    private OrgId organisation;
    private String name = "林小溪";
    private @Nullable String staffNumber;
    private @Nullable String idNumber;
    private @Nullable Period service;
    private Work work = Work.teaching(SchoolStage.PRIMARY, Subject.CHINESE);
    private Period valid = Period.since(LocalDate.of(2013, 2, 1));

    SomePerson(RosterIntake intake, DistrictId district, OrgId organisation, String code) {
        this.intake = intake;
        this.district = district;
        this.organisation = organisation;
        staffNumber = code + "-T" + NUMBER.incrementAndGet();
    }

    /** Called that. */
    public SomePerson named(String called) {
        name = called;
        return this;
    }

    /** With that staff number. */
    public SomePerson numbered(@Nullable String number) {
        staffNumber = number;
        return this;
    }

    /** With that identity number. */
    public SomePerson identified(String number) {
        idNumber = number;
        return this;
    }

    /** Whose post is there. */
    public SomePerson at(OrgId school) {
        organisation = school;
        return this;
    }

    /** Whose post began on that day, such as 2013-02-01. */
    public SomePerson from(String day) {
        valid = new Period(LocalDate.parse(day), valid.until());
        return this;
    }

    /** Whose post ended: that day is the first one after it. */
    public SomePerson until(String day) {
        valid = new Period(valid.from(), LocalDate.parse(day));
        return this;
    }

    /** Who teaches that. */
    public SomePerson teaching(SchoolStage stage, Subject subject) {
        work = new Work(work.kind(), stage, subject, work.staffing());
        return this;
    }

    /** Whose post is of that kind. */
    public SomePerson as(PostKind kind) {
        work = new Work(kind, work.stage(), work.subject(), work.staffing());
        return this;
    }

    /** On that footing. */
    public SomePerson staffed(Staffing staffing) {
        work = new Work(work.kind(), work.stage(), work.subject(), staffing);
        return this;
    }

    /** Who has taught since that day without a break. */
    public SomePerson teachingSince(String day) {
        service = Period.since(LocalDate.parse(day));
        return this;
    }

    /** With a duty as long as the post. */
    public SomePerson with(Term.DutyKind duty) {
        duties.add(duty);
        return this;
    }

    /** With a title or qualification as long as the post. */
    public SomePerson with(Term.CredentialKind credential) {
        credentials.add(credential);
        return this;
    }

    /** Writes it all through the door. */
    public PersonId create() {
        intake.addPeople(
                district,
                List.of(new NewPerson(id, staffNumber, name, idNumber, Term.TraineeType.TEACHER, Contact.NONE)));
        var fresh = UuidCreator.getTimeOrderedEpoch();
        intake.addPosts(district, List.of(new NewPost(fresh, id, organisation, work, valid)));
        if (service != null) {
            intake.addService(district, List.of(new NewService(UuidCreator.getTimeOrderedEpoch(), id, service)));
        }
        addDutiesAndCredentials();
        return id;
    }

    private void addDutiesAndCredentials() {
        intake.addDuties(
                district,
                duties.stream()
                        .map(kind -> new NewDuty(UuidCreator.getTimeOrderedEpoch(), id, organisation, kind, valid))
                        .toList());
        intake.addCredentials(
                district,
                credentials.stream()
                        .map(kind -> new NewCredential(UuidCreator.getTimeOrderedEpoch(), id, kind, null, null, valid))
                        .toList());
    }
}
