package org.yanxun.plan.decision;

import java.math.BigDecimal;
import java.util.Optional;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.target.Target;

/**
 * How a target stands.
 *
 * @param life what became of it
 * @param content what it says now
 * @param binding what counts it by somebody's word; absent while nobody said
 */
public record TargetState(Life life, Target content, Optional<Binding> binding) {

    /** What may become of a target. */
    public enum Life {
        /** Made by a decision that was taken back. */
        ABSENT(Standing.DROPPED),
        /** As read. */
        PROPOSED(Standing.PROPOSED),
        /** Somebody said it stands. */
        ACCEPTED(Standing.ACCEPTED),
        /** Somebody said it is none. */
        DROPPED(Standing.DROPPED),
        /** Its parts or its neighbour stand in its place. */
        REPLACED(Standing.DROPPED);

        private final Standing standing;

        Life(Standing standing) {
            this.standing = standing;
        }

        /** The same as the rooms above are told. */
        public Standing standing() {
            return standing;
        }
    }

    /** As read, and nobody has looked at it. */
    public static TargetState read(Target content) {
        return new TargetState(Life.PROPOSED, content, Optional.empty());
    }

    /** Before the decision that made it. */
    public static TargetState absent(Target content) {
        return new TargetState(Life.ABSENT, content, Optional.empty());
    }

    /** After all decisions that hold. */
    public TargetState after(History history) {
        TargetState state = this;
        for (Decision decision : history.holding()) {
            if (decision.act() instanceof Act.OnTarget act) {
                state = state.after(act);
            }
        }
        return state;
    }

    /** After one decision; what was never added stays absent whatever else was decided on it. */
    TargetState after(Act.OnTarget act) {
        if (life == Life.ABSENT && !(act instanceof Act.Add)) {
            return this;
        }
        return switch (act) {
            case Act.Accept accept -> with(Life.ACCEPTED);
            case Act.Restore restore -> with(Life.ACCEPTED);
            case Act.Add add -> with(Life.ACCEPTED);
            case Act.Drop drop -> with(Life.DROPPED);
            case Act.Split split -> with(Life.REPLACED);
            case Act.Merge merge -> with(Life.REPLACED);
            case Act.Correct correct -> corrected(correct.content());
            case Act.Bind bind -> new TargetState(Life.ACCEPTED, content, Optional.of(bind.binding()));
            case Act.Unbind unbind -> new TargetState(life, content, Optional.empty());
            case Act.Undo undo -> this;
        };
    }

    private TargetState with(Life other) {
        return new TargetState(other, content, binding);
    }

    /** A goal that was the old figure becomes the new one; a goal of one's own stays. */
    private TargetState corrected(Target other) {
        Optional<BigDecimal> before = content.amount().value();
        Optional<BigDecimal> now = other.amount().value();
        Optional<Binding> goal = binding.map(bound ->
                before.isPresent() && now.isPresent() && bound.goal().amount().compareTo(before.get()) == 0
                        ? bound.asking(now.get())
                        : bound);
        return new TargetState(Life.ACCEPTED, other, goal);
    }
}
