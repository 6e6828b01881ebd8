package org.yanxun.programme.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;

/**
 * A plan beside what it would replace.
 *
 * @param plan what is wanted
 * @param before the class as it stands; absent for a new one
 * @param now the moment of asking; long ago where the past is allowed
 */
record Intent(ClassPlan plan, @Nullable TrainingClass before, Instant now) {

    /** Whether people may be seated already. */
    boolean isPublished() {
        return before != null && before.isPublished();
    }

    /** The class as published; absent while nobody can be seated. */
    Optional<ClassPlan> published() {
        return Optional.ofNullable(before).filter(TrainingClass::isPublished).map(TrainingClass::plan);
    }

    /** The session as it stands; absent if it is new. */
    Optional<SessionPlan> session(UUID id) {
        return Optional.ofNullable(before).stream()
                .flatMap(each -> each.plan().sessions().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** One of its sessions, to be looked at alone. */
    record OfSession(Intent whole, SessionPlan session) {

        /** Whether it is planned exactly as it stands. */
        boolean unchanged() {
            return whole.session(session.id()).filter(session::equals).isPresent();
        }
    }
}
