package org.yanxun.roster;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes the roster stores; what people read are the words for {@link #key()}. */
public sealed interface Term {

    /** The code's name, as stored. */
    String name();

    /** The key of its words. */
    default String key() {
        return "roster." + getClass().getSimpleName() + "." + name();
    }

    /** Who may have given a title: the codes of its levels, the highest first. */
    List<String> TIERS = List.of("PROVINCE", "CITY", "DISTRICT");

    /** The key of the words for one of the levels of a title. */
    static String tierKey(String tier) {
        return "roster.level." + tier;
    }

    /** The code of that name; absent for any other text. */
    static <T extends Enum<T>> Optional<T> named(Class<T> kind, @Nullable String name) {
        for (T each : kind.getEnumConstants()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** What an organisation is. */
    enum OrgType implements Term {
        BUREAU,
        TRAINING_COLLEGE,
        RESEARCH_OFFICE,
        KINDERGARTEN,
        CENTRAL_KINDERGARTEN,
        PRIMARY,
        JUNIOR,
        NINE_YEAR,
        COMPLETE,
        SENIOR,
        VOCATIONAL,
        MIGRANT,
        OTHER
    }

    /** Who owns an organisation. */
    enum Ownership implements Term {
        PUBLIC,
        PRIVATE,
        OTHER
    }

    /** On what footing a person works (在編在崗 is {@link #ESTABLISHED}). */
    enum Staffing implements Term {
        ESTABLISHED,
        CONTRACT,
        PRIVATE,
        SECONDED,
        ON_LEAVE
    }

    /** What a person does at an organisation. */
    enum PostKind implements Term {
        TEACHER,
        PRINCIPAL,
        VICE_PRINCIPAL,
        MORAL_EDUCATION_DIRECTOR,
        MIDDLE_LEADER,
        RESEARCHER,
        CHILDCARE_WORKER,
        OFFICIAL,
        STAFF
    }

    /** What a person does beside a post. */
    enum DutyKind implements Term {
        HOMEROOM,
        LIAISON
    }

    /** What a person is as a learner. */
    enum TraineeType implements Term {
        TEACHER,
        CHILDCARE_WORKER,
        CIVIL_SERVANT,
        OTHER
    }

    /** What a post teaches. */
    enum Subject implements Term {
        CHINESE,
        MATHEMATICS,
        ENGLISH,
        SCIENCE,
        PHYSICS,
        CHEMISTRY,
        BIOLOGY,
        HISTORY,
        GEOGRAPHY,
        SOCIETY,
        MORALITY_AND_LAW,
        POLITICS,
        MUSIC,
        ART,
        PHYSICAL_EDUCATION,
        INFORMATION_TECHNOLOGY,
        LABOUR,
        PSYCHOLOGY,
        PRESCHOOL,
        VOCATIONAL_COURSE,
        OTHER
    }

    /** Titles are given and may lapse; qualifications are earned. */
    enum CredentialFamily implements Term {
        TITLE,
        QUALIFICATION
    }

    /** Which title or qualification. */
    enum CredentialKind implements Term {
        MASTER_TEACHER,
        BACKBONE,
        MASTER_PRINCIPAL,
        BACKBONE_PRINCIPAL,
        TEACHING_CERTIFICATE,
        BACHELOR,
        POSTGRADUATE_DIPLOMA,
        MASTER_DEGREE,
        DUAL_QUALIFICATION,
        PUTONGHUA;

        /** Whether it is a title or a qualification. */
        public CredentialFamily family() {
            return compareTo(TEACHING_CERTIFICATE) < 0 ? CredentialFamily.TITLE : CredentialFamily.QUALIFICATION;
        }
    }
}
