package org.yanxun.roster.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.domain.PostWrites;

/** Replaces a person's posts by others: the old rows stay, marked as no longer believed since that moment. */
@Component
class PostEdits {

    private static final String SUPERSEDE = """
            update roster.post p set superseded_at = :at
            from roster.organisation o
            where p.district_id = :district and p.id = :post and p.person_id = :person and p.superseded_at is null
              and o.district_id = p.district_id and o.id = p.organisation_id and o.path like :path || '%'
            returning p.*, lower(p.valid) as starts, upper(p.valid) as ends
            """;

    private static final String STANDING = """
            select p.*, lower(p.valid) as starts, upper(p.valid) as ends from roster.post p
            where p.district_id = :district and p.id = :post and p.person_id = :person and p.superseded_at is null
            """;

    private final JdbcClient jdbc;
    private final PostWrites posts;

    PostEdits(JdbcClient jdbc, PostWrites posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** The post as it was, no longer believed from now on; absent if the scope does not cover it. */
    Optional<NewPost> supersede(Scope scope, PersonId person, UUID post, OffsetDateTime at) {
        return statement(SUPERSEDE, scope, person)
                .param("post", post)
                .param("at", at)
                .query(PostEdits::post)
                .optional();
    }

    /** What stands under the identity of that post; absent if nothing does. */
    Optional<NewPost> standing(Scope scope, NewPost post) {
        return statement(STANDING, scope, post.person())
                .param("post", post.id())
                .query(PostEdits::post)
                .optional();
    }

    void add(Scope scope, List<NewPost> added, OffsetDateTime at) {
        posts.posts(scope.district(), added, at);
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope, PersonId person) {
        return jdbc.sql(sql)
                .param("district", scope.district().value())
                .param("path", scope.path())
                .param("person", person.value());
    }

    private static NewPost post(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends", LocalDate.class);
        return new NewPost(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrgId(row.getObject("organisation_id", UUID.class)),
                new Work(
                        PostKind.valueOf(row.getString("kind")),
                        Term.named(SchoolStage.class, row.getString("stage")).orElse(null),
                        Term.named(Subject.class, row.getString("subject")).orElse(null),
                        Staffing.valueOf(row.getString("staffing"))),
                new Period(row.getObject("starts", LocalDate.class), ends));
    }
}
