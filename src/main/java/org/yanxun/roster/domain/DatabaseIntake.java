package org.yanxun.roster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.shell.fault.Refusal;

/** The intake over the database. */
@Component
@Transactional
class DatabaseIntake implements RosterIntake {

    private final OrganisationWrites organisations;
    private final PersonWrites people;
    private final PostWrites posts;
    private final Merger merger;
    private final Changes changes;

    DatabaseIntake(
            OrganisationWrites organisations, PersonWrites people, PostWrites posts, Merger merger, Changes changes) {
        this.organisations = organisations;
        this.people = people;
        this.posts = posts;
        this.merger = merger;
        this.changes = changes;
    }

    @Override
    public Founded found(NewDistrict district, LocalDate since) {
        DistrictId id = organisations.district(district);
        OrgId bureau = OrgId.fresh();
        OrgId college = OrgId.fresh();
        organisations.add(
                id,
                List.of(
                        new NewOrganisation(
                                bureau,
                                bureau,
                                district.code() + "-B",
                                district.bureauName(),
                                office(OrgType.BUREAU),
                                Period.since(since)),
                        new NewOrganisation(
                                college,
                                bureau,
                                district.code() + "-C",
                                district.collegeName(),
                                office(OrgType.TRAINING_COLLEGE),
                                Period.since(since))));
        changes.begin(id);
        return new Founded(id, bureau, college);
    }

    @Override
    public void addOrganisations(DistrictId district, List<NewOrganisation> rows) {
        changes.begin(district);
        organisations.add(district, rows);
    }

    @Override
    public void addPeople(DistrictId district, List<NewPerson> rows) {
        changes.begin(district);
        people.add(district, rows);
    }

    @Override
    public void addPosts(DistrictId district, List<NewPost> rows) {
        changes.begin(district);
        posts.posts(district, rows);
    }

    @Override
    public void addDuties(DistrictId district, List<NewDuty> rows) {
        changes.begin(district);
        posts.duties(district, rows);
    }

    @Override
    public void addService(DistrictId district, List<NewService> rows) {
        changes.begin(district);
        posts.service(district, rows);
    }

    @Override
    public void addCredentials(DistrictId district, List<NewCredential> rows) {
        changes.begin(district);
        posts.credentials(district, rows);
    }

    @Override
    public void merge(DistrictId district, OrgId closing, OrgId successor, LocalDate on) {
        changes.begin(district);
        Refusal.unlessGranted(
                Verdict.when(merger.merge(district, closing, successor, on), "roster.refused.notOpenOnThatDay", on));
    }

    private static Nature office(OrgType type) {
        return new Nature(type, Ownership.PUBLIC, Set.of(), false, false);
    }
}
