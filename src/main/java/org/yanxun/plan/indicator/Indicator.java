package org.yanxun.plan.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;

/**
 * Something a room can count for a plan's target (plan rows 1.9, 2.5, 5.1, 5.4, 5.8 …). A bean of the room that owns the
 * facts; found by its key. Answers only from dated facts, so that any day up to today can be asked for.
 */
public interface Indicator {

    /** Names it for good, such as {@code credit.reached}; its words stand under {@code <key>} in the room's words. */
    String key();

    /** What is counted: people, classes, schools, times … */
    Amount.Unit unit();

    /** What one may choose, in the order of the form; empty if nothing. */
    List<Parameter> parameters();

    /**
     * The parameters that fit a target by its kind and words; absent if this indicator is not what it asks for.
     *
     * @param target the target
     * @param sentence the words around it, as written in the plan, either script
     */
    Optional<Proposal> proposalFor(Target target, String sentence);

    /**
     * Whether it counts what happens within a span (classes held, seats taken) and so begins with the question's first day,
     * rather than what is so on a day or within the year (people in post, shares of a group).
     */
    default boolean isOfSpan() {
        return false;
    }

    /** What is counted on a day. */
    Count count(Question question);

    /**
     * The rows behind the figure that lie in the scope, latest or first by name, as the room thinks best.
     *
     * @param scope what the reader may see; rows outside are left out
     * @param limit at most so many
     */
    List<Evidence> evidence(Question question, Scope scope, int limit);

    /**
     * A choice of parameters.
     *
     * @param parameters by name; those left out count everything
     * @param fit how sure it is, 0 to 1; the highest of all indicators is proposed first
     */
    record Proposal(Map<String, String> parameters, double fit) {

        public Proposal {
            parameters = Map.copyOf(parameters);
        }
    }
}
