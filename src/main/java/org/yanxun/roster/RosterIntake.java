package org.yanxun.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;

/**
 * Puts much into the roster at once, set by set, as the first run and other systems do. People at a page go through
 * pages; spreadsheets through {@link RosterImports}. Each call is one transaction: all of its rows or none.
 */
public interface RosterIntake {

    /** Makes a district with its bureau at the top and a training college below it, both since that day. */
    Founded found(NewDistrict district, LocalDate since);

    /** Adds organisations; a parent stands before its children or is known already. */
    void addOrganisations(DistrictId district, List<NewOrganisation> organisations);

    /** Adds people. */
    void addPeople(DistrictId district, List<NewPerson> people);

    /** Adds posts of known people at known organisations. */
    void addPosts(DistrictId district, List<NewPost> posts);

    /** Adds duties beside posts. */
    void addDuties(DistrictId district, List<NewDuty> duties);

    /** Adds stretches of teaching; a person's may not overlap. */
    void addService(DistrictId district, List<NewService> periods);

    /** Adds titles and qualifications. */
    void addCredentials(DistrictId district, List<NewCredential> credentials);

    /** Closes organisations on a day, all their people moving to the successor on that day. */
    void merge(DistrictId district, OrgId closing, OrgId successor, LocalDate on);

    /** A district to be. */
    record NewDistrict(String code, String name, String bureauName, String collegeName) {}

    /** A district made. */
    record Founded(DistrictId district, OrgId bureau, OrgId college) {}

    /**
     * An organisation to be.
     *
     * @param code what spreadsheets will call it; unique in the district
     */
    record NewOrganisation(OrgId id, OrgId parent, String code, String name, Roster.Nature nature, Period valid) {}

    /**
     * A person to be.
     *
     * @param staffNumber unique in the district; absent for people without one
     * @param idNumber as on the card; it is sealed before it is stored
     */
    record NewPerson(
            PersonId id,
            @Nullable String staffNumber,
            String name,
            @Nullable String idNumber,
            Term.TraineeType trainee,
            Contact contact) {

        /** A teacher of whom only the name and the staff number are known. */
        public static NewPerson teacher(PersonId id, @Nullable String staffNumber, String name) {
            return new NewPerson(id, staffNumber, name, null, Term.TraineeType.TEACHER, Contact.NONE);
        }
    }

    /** How to reach a person. */
    record Contact(@Nullable String mobile, @Nullable String email) {

        /** No way known. */
        public static final Contact NONE = new Contact(null, null);
    }

    /** A post to be. */
    record NewPost(UUID id, PersonId person, OrgId organisation, Work work, Period valid) {}

    /**
     * What a post is about.
     *
     * @param stage absent where none is taught
     * @param subject absent where none is taught
     */
    record Work(
            Term.PostKind kind, @Nullable SchoolStage stage, Term.@Nullable Subject subject, Term.Staffing staffing) {

        /** Teaching that subject in that stage on an established post. */
        public static Work teaching(SchoolStage stage, Term.Subject subject) {
            return new Work(Term.PostKind.TEACHER, stage, subject, Term.Staffing.ESTABLISHED);
        }
    }

    /** Something about a person beside the posts, in a stretch of days. */
    sealed interface Fact {

        /** Which one. */
        UUID id();

        /** Of whom. */
        PersonId person();

        /** In which days. */
        Period valid();
    }

    /** A duty to be. */
    record NewDuty(UUID id, PersonId person, OrgId organisation, Term.DutyKind kind, Period valid) implements Fact {}

    /** A stretch of teaching, anywhere. */
    record NewService(UUID id, PersonId person, Period valid) implements Fact {}

    /**
     * A title or qualification to be.
     *
     * @param level such as PROVINCE, CITY, DISTRICT, or the grade of a certificate; absent where there is none
     * @param subject absent where it holds for no single subject
     * @param certificate the number on the certificate; absent where there is none
     */
    record NewCredential(
            UUID id,
            PersonId person,
            Term.CredentialKind kind,
            @Nullable String level,
            Term.@Nullable Subject subject,
            @Nullable String certificate,
            Period valid)
            implements Fact {

        /** One of which no certificate's number is known. */
        public NewCredential(
                UUID id,
                PersonId person,
                Term.CredentialKind kind,
                @Nullable String level,
                Term.@Nullable Subject subject,
                Period valid) {
            this(id, person, kind, level, subject, null, valid);
        }
    }
}
