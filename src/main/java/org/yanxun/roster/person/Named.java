package org.yanxun.roster.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.domain.Row;
import org.yanxun.trust.AuditTrail.Decision;

/** What is told to the audit trail, by the names that whoever reads it knows people and organisations by. */
final class Named {

    private Named() {}

    /** The decision with the name of the person it is about before all else. */
    static Decision decision(Roster roster, Actor actor, PersonId person, Decision decision) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("person", roster.names(actor.district(), List.of(person)).getOrDefault(person, person.toString()));
        if (decision.after() instanceof Map<?, ?> after) {
            after.forEach((field, value) -> told.put(String.valueOf(field), value));
        }
        return new Decision(
                decision.action(),
                decision.subject(),
                decision.subjectId(),
                decision.before(),
                told,
                decision.reason());
    }

    /** What an organisation is called today; its identity where it is out of sight. */
    static String place(Roster roster, Actor actor, OrgId organisation) {
        return roster.organisation(actor.scope(), organisation)
                .map(Organisation::name)
                .orElseGet(organisation::toString);
    }

    /** A post, field by field. */
    static Map<String, String> post(Roster roster, Actor actor, NewPost post) {
        Map<String, String> told = new LinkedHashMap<>();
        Work work = post.work();
        told.put("organisation", place(roster, actor, post.organisation()));
        told.put("kind", work.kind().name());
        told.put("stage", code(work.stage()));
        told.put("subject", code(work.subject()));
        told.put("staffing", work.staffing().name());
        told.put("valid", Row.range(post.valid()));
        return told;
    }

    private static String code(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }
}
