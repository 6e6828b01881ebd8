package org.yanxun.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The door of the programme: classes are drafted, published, changed and called off by who may. A class outside the
 * actor's scope answers as not existing; what breaks a rule is refused with every field named, and nothing of it stored.
 */
public interface Programmes {

    /** Opens a programme; one that exists already stays as it is. */
    void open(Actor actor, Programme programme);

    /** A district's programmes, the latest year first. */
    List<Programme> programmes(DistrictId district);

    /** What the rules have against a plan as it stands; nothing is kept. */
    List<FieldProblem> faults(Actor actor, ClassPlan plan);

    /** Keeps a new class as a draft; a plan whose identity is known already changes nothing. */
    TrainingClass draft(Actor actor, ClassPlan plan);

    /** Changes a class that is still at this version; those seated are told of what concerns them. */
    TrainingClass change(Actor actor, ClassPlan plan, int version);

    /** Opens a draft for enrolment and schedules its sittings. */
    TrainingClass publish(Actor actor, UUID trainingClass, int version);

    /**
     * Calls off what is still to come of a class, with the reason that those seated are told. What has begun stays held,
     * to be settled and credited; a class whose sessions have all begun is refused.
     */
    TrainingClass cancel(Actor actor, UUID trainingClass, int version, String reason);

    /** The class, for someone whose scope holds its organiser. */
    TrainingClass find(Actor actor, UUID trainingClass);

    /** Takes in classes held or published already: nobody is told, what is known stays, sessions may lie in the past. */
    void takeIn(DistrictId district, List<Programme> programmes, List<Held> classes);

    /** A class published before, and when. */
    record Held(ClassPlan plan, Instant publishedAt) {}
}
