package org.yanxun.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;

/** The roster's answers, as things stand today. Whatever lies outside the scope given is absent. */
public interface Roster {

    /** All districts, oldest first; none before the first run. */
    List<District> districts();

    /** The organisation at the top of a district. */
    Optional<Organisation> root(DistrictId district);

    /** The organisation, if the scope covers it. */
    Optional<Organisation> organisation(Scope scope, OrgId id);

    /** All organisations the scope covers, parents before children, then by code. */
    List<Organisation> organisations(Scope scope);

    /** The person, if one of today's or tomorrow's posts lies in the scope; the whole district sees everybody. */
    Optional<Person> person(Scope scope, PersonId id);

    /** The names of these people of a district. */
    Map<PersonId, String> names(DistrictId district, Collection<PersonId> ids);

    /**
     * People found by the beginning of a name in either script, pinyin, initials or staff number, in the order of
     * their names; an empty query finds everybody.
     */
    default List<Person> search(Scope scope, String query, int limit) {
        return search(scope, query, Optional.empty(), limit);
    }

    /** The same from after that person on, who was found by the same query; nobody if there is no such person. */
    List<Person> search(Scope scope, String query, Optional<PersonId> after, int limit);

    /** A district: the tenant. */
    record District(DistrictId id, String code, String name) {}

    /**
     * An organisation as it is today.
     *
     * @param parent the one above; absent at the top
     * @param path from the top down to itself, as in {@link Scope}
     * @param code what spreadsheets call it
     * @param open whether it has not been closed or merged away
     */
    record Organisation(
            OrgId id, @Nullable OrgId parent, String path, String code, String name, Nature nature, boolean open) {

        /** This organisation and everything below it. */
        public Scope scope(DistrictId district) {
            return new Scope(district, path);
        }
    }

    /** What an organisation is like, in a stretch of days. */
    record Nature(
            Term.OrgType type, Term.Ownership ownership, Set<SchoolStage> stages, boolean rural, boolean migrant) {

        public Nature {
            stages = Set.copyOf(stages);
        }
    }

    /**
     * A person as the roster knows them today.
     *
     * @param staffNumber absent for people without one
     * @param post the post that counts first today; absent if there is none
     */
    record Person(
            PersonId id,
            String name,
            @Nullable String staffNumber,
            @Nullable Post post) {}

    /**
     * A post held today.
     *
     * @param stage absent where none is taught
     * @param subject absent where none is taught
     */
    record Post(
            OrgId organisation,
            String organisationName,
            Term.PostKind kind,
            @Nullable SchoolStage stage,
            Term.@Nullable Subject subject,
            Term.Staffing staffing) {}
}
