package org.yanxun.roster.domain;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.NewService;

/** Writes what people are: posts, duties, service, credentials. */
@Component
public class PostWrites {

    private static final String POST = """
            insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing, valid,
                                     recorded_at)
            select :district, id, person_id, organisation_id, kind, stage, subject, staffing, valid, :at
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, person_id uuid, organisation_id uuid, kind text, stage text, subject text,
                       staffing text, valid daterange)
            """;

    private static final String DUTY = """
            insert into roster.duty (district_id, id, person_id, organisation_id, kind, valid, recorded_at)
            select :district, id, person_id, organisation_id, kind, valid, :at
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, person_id uuid, organisation_id uuid, kind text, valid daterange)
            """;

    private static final String SERVICE = """
            insert into roster.service_period (district_id, id, person_id, valid, recorded_at)
            select :district, id, person_id, valid, :at
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, person_id uuid, valid daterange)
            """;

    private static final String CREDENTIAL = """
            insert into roster.credential (district_id, id, person_id, family, kind, level, subject, certificate, valid,
                                           recorded_at)
            select :district, id, person_id, family, kind, level, subject, certificate, valid, :at
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, person_id uuid, family text, kind text, level text, subject text, certificate text,
                       valid daterange)
            """;

    private final Bulk bulk;

    PostWrites(Bulk bulk) {
        this.bulk = bulk;
    }

    void posts(DistrictId district, List<NewPost> posts) {
        posts(district, posts, bulk.now());
    }

    /** Posts known since that moment. */
    public void posts(DistrictId district, List<NewPost> posts, OffsetDateTime at) {
        bulk.write(district, POST, posts, PostWrites::row, at);
    }

    private static Row row(NewPost post) {
        return new Row()
                .with("id", post.id())
                .with("person_id", post.person())
                .with("organisation_id", post.organisation())
                .with("kind", post.work().kind())
                .with("stage", post.work().stage())
                .with("subject", post.work().subject())
                .with("staffing", post.work().staffing())
                .with("valid", post.valid());
    }

    void duties(DistrictId district, List<NewDuty> duties) {
        duties(district, duties, bulk.now());
    }

    /** Duties known since that moment. */
    public void duties(DistrictId district, List<NewDuty> duties, OffsetDateTime at) {
        bulk.write(
                district,
                DUTY,
                duties,
                duty -> new Row()
                        .with("id", duty.id())
                        .with("person_id", duty.person())
                        .with("organisation_id", duty.organisation())
                        .with("kind", duty.kind())
                        .with("valid", duty.valid()),
                at);
    }

    void service(DistrictId district, List<NewService> periods) {
        service(district, periods, bulk.now());
    }

    /** Stretches of teaching known since that moment. */
    public void service(DistrictId district, List<NewService> periods, OffsetDateTime at) {
        bulk.write(
                district,
                SERVICE,
                periods,
                period -> new Row()
                        .with("id", period.id())
                        .with("person_id", period.person())
                        .with("valid", period.valid()),
                at);
    }

    void credentials(DistrictId district, List<NewCredential> credentials) {
        credentials(district, credentials, bulk.now());
    }

    /** Titles and qualifications known since that moment. */
    public void credentials(DistrictId district, List<NewCredential> credentials, OffsetDateTime at) {
        bulk.write(
                district,
                CREDENTIAL,
                credentials,
                credential -> new Row()
                        .with("id", credential.id())
                        .with("person_id", credential.person())
                        .with("family", credential.kind().family())
                        .with("kind", credential.kind())
                        .with("level", credential.level())
                        .with("subject", credential.subject())
                        .with("certificate", credential.certificate())
                        .with("valid", credential.valid()),
                at);
    }
}
