package org.yanxun.insight.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;

/** A district written straight into the tables, row by row. */
final class SomeDistrict {

    final DistrictId id = DistrictId.fresh();
    final String root = "/" + id + "/";
    private final JdbcClient jdbc;

    private SomeDistrict(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static SomeDistrict in(JdbcClient jdbc) {
        SomeDistrict district = new SomeDistrict(jdbc);
        jdbc.sql("insert into roster.district (id, code, name, created_at) values (?, ?, '某區', now())")
                .params(district.id.value(), district.id.toString())
                .update();
        return district;
    }

    OrgId school(String name) {
        OrgId school = OrgId.fresh();
        jdbc.sql("insert into roster.organisation (district_id, id, code, path) values (?, ?, ?, ?)")
                .params(id.value(), school.value(), name, root + school + "/")
                .update();
        jdbc.sql("""
                        insert into roster.organisation_state
                            (district_id, id, organisation_id, valid, name, type, ownership, stages, rural, migrant, recorded_at)
                        values (?, ?, ?, '[2020-01-01,)', ?, 'PRIMARY', 'PUBLIC', '{PRIMARY}', false, false, now())""").params(id.value(), fresh(), school.value(), name).update();
        return school;
    }

    Scope whole() {
        return new Scope(id, root);
    }

    Scope of(OrgId school) {
        return new Scope(id, root + school + "/");
    }

    PersonId teacherAt(OrgId school, String name) {
        PersonId person = person(name, "TEACHER");
        post(person, school, "ESTABLISHED", "[2020-01-01,)");
        return person;
    }

    PersonId person(String name, String traineeType) {
        PersonId person = PersonId.fresh();
        jdbc.sql("""
                        insert into roster.person
                            (district_id, id, name, name_folded, pinyin, initials, sort_key, trainee_type, recorded_at)
                        values (?, ?, ?, ?, '', '', ?, ?, now())""")
                .params(id.value(), person.value(), name, name, name, traineeType)
                .update();
        return person;
    }

    void post(PersonId person, OrgId school, String staffing, String valid) {
        jdbc.sql("""
                        insert into roster.post
                            (district_id, id, person_id, organisation_id, kind, staffing, valid, recorded_at)
                        values (?, ?, ?, ?, 'TEACHER', ?, ?::daterange, now())""")
                .params(id.value(), fresh(), person.value(), school.value(), staffing, valid)
                .update();
    }

    void credits(PersonId person, int year, double centralised, double online, double schoolBased) {
        jdbc.sql("""
                        insert into credit.credit_year (district_id, person_id, year, centralised, online, school_based)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        person.value(),
                        year,
                        BigDecimal.valueOf(centralised),
                        BigDecimal.valueOf(online),
                        BigDecimal.valueOf(schoolBased))
                .update();
    }

    /** An adopted plan that asks for 16, 8 and 24. */
    void plan(int year) {
        planAsking(year, Map.of("CENTRALISED", 16, "ONLINE", 8, "SCHOOL_BASED", 24));
    }

    /** An adopted plan that asks for those minima alone. */
    void planAsking(int year, Map<String, Integer> minima) {
        UUID plan = fresh();
        UUID item = fresh();
        UUID sentence = fresh();
        jdbc.sql("""
                        insert into plan.plan (district_id, id, year, version, title, source, status, read_at, read_by,
                            adopted_at, with_requirement)
                        values (?, ?, ?, 1, '計劃', '一、甲', 'ADOPTED', now(), ?, now(), true)""").params(id.value(), plan, year, fresh()).update();
        jdbc.sql("insert into plan.section values (?, ?, 1, '一', '甲', 0, 3)")
                .params(id.value(), plan)
                .update();
        jdbc.sql("""
                        insert into plan.item
                            (district_id, id, plan_id, section_position, position, number, heading, starts, ends)
                        values (?, ?, ?, 1, 1, '', '', 0, 3)""").params(id.value(), item, plan).update();
        jdbc.sql("insert into plan.sentence values (?, ?, ?, 1, 0, 3)")
                .params(id.value(), sentence, item)
                .update();
        minima.forEach((category, minimum) -> requirement(plan, sentence, category, minimum));
    }

    private void requirement(UUID plan, UUID sentence, String category, int minimum) {
        jdbc.sql("""
                        insert into plan.requirement
                            (district_id, id, plan_id, sentence_id, category, minimum, starts, ends)
                        values (?, ?, ?, ?, ?, ?, 0, 3)""")
                .params(id.value(), fresh(), plan, sentence, category, minimum)
                .update();
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
