package org.yanxun.credit.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.attendance.SmallDistrict;
import org.yanxun.attendance.domain.SomeBook;

/** Classes of the programme as a test needs them, each with one session. */
public final class SomeClass {

    private final JdbcClient jdbc;
    private final SmallDistrict district;

    private SomeClass(JdbcClient jdbc, SmallDistrict district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    /** Classes of that district. */
    public static SomeClass of(JdbcClient jdbc, SmallDistrict district) {
        return new SomeClass(jdbc, district);
    }

    /** A published class of that category whose one session has that identity and worth in hours; gives the class. */
    public UUID withSession(UUID session, String category, String hours) {
        UUID trainingClass = SmallDistrict.anyId();
        UUID programme = SmallDistrict.anyId();
        jdbc.sql("""
                        insert into programme.programme (district_id, id, name, plan_year, created_at)
                        values (:district, :id, '某專題', 2013, '2013-01-01')
                        """)
                .param("district", district.id().value())
                .param("id", programme)
                .update();
        jdbc.sql("""
                        insert into programme.training_class
                            (district_id, id, programme_id, title, category, capacity, organiser_id, status, created_at,
                             published_at)
                        values (:district, :id, :programme, '某班', :category, 40, :organiser, 'PUBLISHED', '2013-01-01',
                                '2013-01-01')
                        """)
                .param("district", district.id().value())
                .param("id", trainingClass)
                .param("programme", programme)
                .param("category", category)
                .param("organiser", district.college().value())
                .update();
        jdbc.sql("""
                        insert into programme.session
                            (district_id, id, class_id, title, starts_at, ends_at, place, hours)
                        values (:district, :id, :class, '課例研討', cast(:starts as timestamptz),
                                cast(:starts as timestamptz) + interval '90 minutes', '河濱校區 302', :hours)
                        """)
                .param("district", district.id().value())
                .param("id", session)
                .param("class", trainingClass)
                .param("starts", SomeBook.START.toString())
                .param("hours", new BigDecimal(hours))
                .update();
        return trainingClass;
    }
}
