package org.yanxun.attendance;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

/** A district with a training college and two schools, and as many people as a test asks for. */
public final class SmallDistrict {

    private final JdbcClient jdbc;
    private final DistrictId id = DistrictId.fresh();
    private final OrgId root = OrgId.fresh();
    private final OrgId college = OrgId.fresh();
    private final OrgId school = OrgId.fresh();
    private final OrgId otherSchool = OrgId.fresh();
    private final List<PersonId> people = new ArrayList<>();

    private SmallDistrict(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fresh district in that database. */
    public static SmallDistrict in(JdbcClient jdbc) {
        SmallDistrict district = new SmallDistrict(jdbc);
        jdbc.sql("insert into roster.district (id, code, name, created_at) values (:id, :code, '某區', '2013-01-01')")
                .param("id", district.id.value())
                .param("code", district.id.toString())
                .update();
        district.organisation(district.root, "區", "/" + district.root + "/");
        district.organisation(district.college, "進修學校", district.path(district.college));
        district.organisation(district.school, "河濱國小", district.path(district.school));
        district.organisation(district.otherSchool, "山前國小", district.path(district.otherSchool));
        return district;
    }

    /** The same district with that many more teachers at the school. */
    public SmallDistrict withTeachers(int count) {
        for (int i = 0; i < count; i++) {
            teacherAt(school, "教師" + (people.size() + 1));
        }
        return this;
    }

    /** A further teacher at that school. */
    public PersonId teacherAt(OrgId where, String name) {
        PersonId person = PersonId.fresh();
        jdbc.sql("""
                        insert into roster.person (district_id, id, name, name_folded, pinyin, initials, sort_key, recorded_at)
                        values (:district, :id, :name, :name, '', '', :name, '2013-01-01')
                        """)
                .param("district", id.value())
                .param("id", person.value())
                .param("name", name)
                .update();
        jdbc.sql("""
                        insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing,
                                                 valid, recorded_at)
                        values (:district, :id, :person, :organisation, 'TEACHER', 'PRIMARY', '語文', 'PERMANENT',
                                '[2012-09-01,)', '2013-01-01')
                        """)
                .param("district", id.value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("person", person.value())
                .param("organisation", where.value())
                .update();
        people.add(person);
        return person;
    }

    /** The district's identity. */
    public DistrictId id() {
        return id;
    }

    /** The training college. */
    public OrgId college() {
        return college;
    }

    /** The school where {@link #withTeachers} puts people. */
    public OrgId school() {
        return school;
    }

    /** A school nobody is at unless a test says so. */
    public OrgId otherSchool() {
        return otherSchool;
    }

    /** Everyone, in order of appointment. */
    public List<PersonId> people() {
        return List.copyOf(people);
    }

    /** The training college's hat over the whole district. */
    public Actor collegeActor() {
        return new Actor(PersonId.fresh(), "進修學校", Role.COLLEGE, college, new Scope(id, "/" + root + "/"));
    }

    /** A hat of that school alone. */
    public Actor at(OrgId where, Role role) {
        return new Actor(PersonId.fresh(), "某人", role, where, new Scope(id, path(where)));
    }

    /** That person as a teacher of the school. */
    public Actor teacher(PersonId person) {
        return new Actor(person, "某教師", Role.TEACHER, school, new Scope(id, path(school)));
    }

    /** A fresh identity. */
    public static UUID anyId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private String path(OrgId organisation) {
        return "/" + root + "/" + organisation + "/";
    }

    private void organisation(OrgId organisation, String name, String path) {
        jdbc.sql("insert into roster.organisation values (:district, :id, :code, null, :path)")
                .param("district", id.value())
                .param("id", organisation.value())
                .param("code", organisation.toString())
                .param("path", path)
                .update();
        jdbc.sql("""
                        insert into roster.organisation_state
                            (district_id, id, organisation_id, valid, name, type, ownership, stages, rural, migrant,
                             recorded_at)
                        values (:district, :id, :organisation, daterange(:from, null), :name, 'SCHOOL', 'PUBLIC', '{PRIMARY}',
                                false, false, '2013-01-01')
                        """)
                .param("district", id.value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("organisation", organisation.value())
                .param("from", LocalDate.of(2012, 9, 1))
                .param("name", name)
                .update();
    }
}
