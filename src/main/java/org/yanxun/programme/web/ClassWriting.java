package org.yanxun.programme.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;

/** Writes a class into a form or the API's body, so that reading it again means the same. */
@Component
class ClassWriting {

    private final Trainers trainers;
    private final Clock clock;

    ClassWriting(Trainers trainers, Clock clock) {
        this.trainers = trainers;
        this.clock = clock;
    }

    ClassForm form(Actor actor, TrainingClass found) {
        ClassPlan plan = found.plan();
        String fresh = UuidCreator.getTimeOrderedEpoch().toString();
        return new ClassForm(
                plan.id().toString(),
                Integer.toString(found.version()),
                new ClassForm.ProgrammeForm(plan.programme().toString(), "", fresh, ""),
                new ClassForm.NamingForm(
                        plan.naming().title(),
                        text(plan.naming().edition()),
                        text(plan.naming().stage())),
                new ClassForm.TermsForm(
                        plan.terms().category().name(),
                        Integer.toString(plan.terms().capacity()),
                        Boolean.toString(plan.terms().consent())),
                audience(plan.audience()),
                plan.sessions().stream().map(each -> typed(actor, each)).toList());
    }

    ClassBody body(Actor actor, TrainingClass found) {
        ClassPlan plan = found.plan();
        return new ClassBody(
                plan.id(),
                ClassBody.name(found.state()),
                found.calledOffBecause().orElse(null),
                found.version(),
                plan.organiser().value(),
                new ClassBody.InProgramme(plan.programme()),
                plan.naming(),
                plan.terms(),
                forWhom(plan.audience()),
                plan.sessions().stream()
                        .map(each -> ClassBody.Session.of(each, session(actor, each)))
                        .toList());
    }

    private static ClassBody.ForWhom forWhom(Audience audience) {
        return new ClassBody.ForWhom(
                names(audience.stages()),
                names(audience.subjects()),
                names(audience.postKinds()),
                Optional.ofNullable(audience.organisation()).map(OrgId::value).orElse(null),
                audience.maxTeachingYears(),
                audience.schools().migrant(),
                audience.schools().rural());
    }

    private static ClassForm.AudienceForm audience(Audience audience) {
        return new ClassForm.AudienceForm(
                names(audience.stages()),
                names(audience.subjects()),
                names(audience.postKinds()),
                text(audience.organisation()),
                text(audience.maxTeachingYears()),
                audience.schools().migrant() ? "true" : "",
                audience.schools().rural() ? "true" : "");
    }

    /** As somebody would type it: hours that come of the time are left to it, so that they change with it. */
    private SessionForm typed(Actor actor, SessionPlan session) {
        SessionForm whole = session(actor, session);
        boolean derived = session.hours().compareTo(SessionReading.lasting(session.when())) == 0;
        return derived ? whole.withoutHours() : whole;
    }

    private SessionForm session(Actor actor, SessionPlan session) {
        LocalDateTime from = LocalDateTime.ofInstant(session.when().startsAt(), clock.getZone());
        LocalDateTime until = LocalDateTime.ofInstant(session.when().endsAt(), clock.getZone());
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return new SessionForm(
                session.id().toString(),
                session.title(),
                new SessionForm.WhenForm(
                        from.toLocalDate().toString(),
                        from.toLocalTime().toString(),
                        until.toLocalTime().toString(),
                        sameDay ? "" : until.toLocalDate().toString()),
                session.place(),
                trainers.text(actor, session.trainer()),
                session.hours().stripTrailingZeros().toPlainString(),
                Boolean.toString(session.checkout()));
    }

    private static List<String> names(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }

    private static String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Objects::toString).orElse("");
    }
}
