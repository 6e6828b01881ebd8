package org.yanxun.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SessionPlan;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Term;

/** Reads a class out of a form: the plan it means, or every field that cannot be read. */
@Component
class ClassReading {

    private final SessionReading sessions;
    private final Programmes programmes;
    private final Roster roster;
    private final Clock clock;

    ClassReading(SessionReading sessions, Programmes programmes, Roster roster, Clock clock) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.roster = roster;
        this.clock = clock;
    }

    /** The plan of a new class that the form means, held by the actor's home; a programme it names anew is opened. */
    ClassPlan read(Actor actor, ClassForm form) {
        return read(new SessionReading.Known(actor, List.of()), form, actor.home());
    }

    /** The plan that the form means in the place of the one before. */
    ClassPlan read(Actor actor, ClassForm form, ClassPlan before) {
        return read(new SessionReading.Known(actor, before.sessions()), form, before.organiser());
    }

    private ClassPlan read(SessionReading.Known known, ClassForm form, OrgId organiser) {
        Actor actor = known.actor();
        Fields fields = new Fields();
        UUID id = fields.id("id", form.id());
        var naming = new ClassPlan.Naming(
                form.naming().title(),
                fields.numberIfAny("edition", form.naming().edition()),
                fields.numberIfAny("stage", form.naming().stage()));
        var terms = new ClassPlan.Terms(
                fields.code("category", CreditCategory.class, form.terms().category()),
                fields.number("capacity", form.terms().capacity()),
                fields.flag("consent", form.terms().consent()));
        Audience audience = audience(actor, form.audience(), fields);
        List<SessionPlan> planned = IntStream.range(0, form.sessions().size())
                .mapToObj(at -> sessions.read(known, form, at, fields))
                .toList();
        UUID programme = programme(form, fields);
        Programme.Stream stream = form.programme().stream().isEmpty()
                ? Programme.Stream.TEACHER
                : fields.code("stream", Programme.Stream.class, form.programme().stream());
        ClassPlan plan = new ClassPlan(id, programme, organiser, naming, terms, audience, planned);
        fields.finish(() -> programmes.faults(actor, plan));
        openIfNew(actor, form, stream, planned);
        return plan;
    }

    private static UUID programme(ClassForm form, Fields fields) {
        return form.programme().name().isEmpty()
                ? fields.id("programme", form.programme().id())
                : fields.id("programme", form.programme().freshId());
    }

    private void openIfNew(Actor actor, ClassForm form, Programme.Stream stream, List<SessionPlan> planned) {
        var wanted = form.programme();
        if (!wanted.name().isEmpty()) {
            LocalDate first = planned.stream()
                    .map(each -> LocalDate.ofInstant(each.when().startsAt(), clock.getZone()))
                    .findFirst()
                    .orElse(LocalDate.now(clock));
            programmes.open(
                    actor, new Programme(UUID.fromString(wanted.freshId()), wanted.name(), PlanYear.of(first), stream));
        }
    }

    private Audience audience(Actor actor, ClassForm.AudienceForm form, Fields fields) {
        return new Audience(
                codes("stages", SchoolStage.class, form.stages(), fields),
                codes("subjects", Term.Subject.class, form.subjects(), fields),
                codes("postKinds", Term.PostKind.class, form.postKinds(), fields),
                organisation(actor, form.organisation(), fields),
                fields.numberIfAny("maxTeachingYears", form.maxTeachingYears()),
                new Audience.Schools(fields.flag("migrant", form.migrant()), fields.flag("rural", form.rural())));
    }

    private @Nullable OrgId organisation(Actor actor, String text, Fields fields) {
        if (text.isEmpty()) {
            return null;
        }
        OrgId id = new OrgId(fields.id("organisation", text));
        Optional<Roster.Organisation> known = roster.organisation(actor.scope(), id);
        if (known.isEmpty()) {
            fields.problem("organisation", "programme.refused.noSuchSchool");
        }
        return id;
    }

    private static <E extends Enum<E>> Set<E> codes(String field, Class<E> type, List<String> texts, Fields fields) {
        Set<E> codes = new HashSet<>();
        texts.forEach(text -> codes.add(fields.code(field, type, text)));
        return codes;
    }
}
