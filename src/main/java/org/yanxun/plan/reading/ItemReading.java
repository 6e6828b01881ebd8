package org.yanxun.plan.reading;

import java.util.List;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

/**
 * What an item of a plan promises.
 *
 * @param responsibilities who answers for it, as far as the words say
 * @param targets its promises in the order of their places
 */
public record ItemReading(List<Responsibility> responsibilities, List<Target> targets) {

    public ItemReading {
        responsibilities = List.copyOf(responsibilities);
        targets = List.copyOf(targets);
    }
}
