package org.yanxun.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Scope;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.TrainingClass;

/** Classes, one or many at a time; a change goes through only at the version it was made from. */
@Repository
class ClassStore {

    private final JdbcClient jdbc;
    private final SessionStore sessions;

    ClassStore(JdbcClient jdbc, SessionStore sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** A class to be written, and since when it is published; absent for a draft. */
    record Fresh(ClassPlan plan, @Nullable Instant publishedAt) {}

    /** Adds classes with their sessions; those known already stay. */
    void add(DistrictId district, List<Fresh> classes, Instant now) {
        columns(jdbc.sql(ClassSql.ADD), district, classes)
                .param("now", Columns.at(now))
                .update();
        putSessions(district, classes);
    }

    /** Adds a draft with its sessions, unless its identity is known. */
    boolean draft(DistrictId district, ClassPlan plan, Instant now) {
        List<Fresh> one = List.of(new Fresh(plan, null));
        boolean isNew = columns(jdbc.sql(ClassSql.ADD), district, one)
                        .param("now", Columns.at(now))
                        .update()
                == 1;
        if (isNew) {
            putSessions(district, one);
        }
        return isNew;
    }

    boolean change(DistrictId district, ClassPlan plan, int version) {
        List<Fresh> one = List.of(new Fresh(plan, null));
        boolean changed = columns(jdbc.sql(ClassSql.CHANGE), district, one)
                        .param("id", plan.id())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            putSessions(district, one);
        }
        return changed;
    }

    boolean publish(DistrictId district, UUID id, int version, Instant now) {
        return at(jdbc.sql(ClassSql.PUBLISH), district, id, version, now).update() == 1;
    }

    /** Calls the whole class off, or only what is to come of it. */
    boolean cancel(TrainingClass before, boolean whole, String reason, Instant now) {
        return at(
                                jdbc.sql(ClassSql.CANCEL)
                                        .param("reason", reason)
                                        .param("whole", whole),
                                before.district(),
                                before.plan().id(),
                                before.version(),
                                now)
                        .update()
                == 1;
    }

    Optional<TrainingClass> find(Scope scope, UUID id) {
        return jdbc.sql(ClassSql.FIND)
                .param("district", scope.district().value())
                .param("id", id)
                .param("scope", scope.path())
                .query((row, at) -> ClassRow.read(scope.district(), row, sessions.of(scope.district(), id)))
                .optional();
    }

    private void putSessions(DistrictId district, List<Fresh> classes) {
        List<SessionStore.Of> rows = classes.stream()
                .map(Fresh::plan)
                .flatMap(plan -> plan.sessions().stream().map(session -> new SessionStore.Of(plan.id(), session)))
                .toList();
        if (!rows.isEmpty()) {
            sessions.put(district, rows);
        }
    }

    private static StatementSpec at(StatementSpec sql, DistrictId district, UUID id, int version, Instant now) {
        return sql.param("district", district.value())
                .param("id", id)
                .param("version", version)
                .param("now", Columns.at(now));
    }

    private static StatementSpec columns(StatementSpec sql, DistrictId district, List<Fresh> rows) {
        List<ClassPlan> plans = rows.stream().map(Fresh::plan).toList();
        return audienceColumns(sql, plans)
                .param("district", district.value())
                .param("ids", Columns.of("uuid", plans, ClassPlan::id))
                .param("programmes", Columns.of("uuid", plans, ClassPlan::programme))
                .param("titles", Columns.of("text", plans, plan -> plan.naming().title()))
                .param(
                        "editions",
                        Columns.of("int4", plans, plan -> plan.naming().edition()))
                .param(
                        "cohorts",
                        Columns.of("int4", plans, plan -> plan.naming().stage()))
                .param(
                        "categories",
                        Columns.of(
                                "text", plans, plan -> plan.terms().category().name()))
                .param(
                        "capacities",
                        Columns.of("int4", plans, plan -> plan.terms().capacity()))
                .param(
                        "consents",
                        Columns.of("bool", plans, plan -> plan.terms().consent()))
                .param(
                        "organisers",
                        Columns.of("uuid", plans, plan -> plan.organiser().value()))
                .param("published", Columns.of("timestamptz", rows, Fresh::publishedAt));
    }

    private static StatementSpec audienceColumns(StatementSpec sql, List<ClassPlan> plans) {
        return sql.param(
                        "stages",
                        Columns.of(
                                "text",
                                plans,
                                plan -> Columns.joined(plan.audience().stages())))
                .param(
                        "subjects",
                        Columns.of(
                                "text",
                                plans,
                                plan -> Columns.joined(plan.audience().subjects())))
                .param(
                        "posts",
                        Columns.of(
                                "text",
                                plans,
                                plan -> Columns.joined(plan.audience().postKinds())))
                .param("organisations", Columns.of("uuid", plans, ClassStore::audienceOrganisation))
                .param(
                        "years",
                        Columns.of("int4", plans, plan -> plan.audience().maxTeachingYears()))
                .param(
                        "migrants",
                        Columns.of(
                                "bool", plans, plan -> plan.audience().schools().migrant()))
                .param(
                        "rurals",
                        Columns.of(
                                "bool", plans, plan -> plan.audience().schools().rural()));
    }

    private static @Nullable Object audienceOrganisation(ClassPlan plan) {
        OrgId organisation = plan.audience().organisation();
        return organisation == null ? null : organisation.value();
    }
}
