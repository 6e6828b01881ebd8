package org.yanxun.plan.web.counting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Wanted;
import org.yanxun.plan.promise.TargetId;

/**
 * The promises somebody ticked.
 *
 * @param batch the decision's own id; absent if it is sent once and never again
 * @param version how many decisions on the plan there were when the page was drawn; absent if it does not matter
 * @param why the reason; may be absent
 * @param targets those that were ticked; absent if none was
 * @param section the section the page was narrowed to; absent for the whole plan
 */
record CountingForm(
        @Nullable UUID batch,
        @Nullable Integer version,
        @Nullable String why,
        @Nullable List<UUID> targets,
        @Nullable Integer section) {

    List<TargetId> chosen() {
        return targets == null ? List.of() : targets.stream().map(TargetId::new).toList();
    }

    Wanted wanted() {
        return Wanted.only(chosen());
    }

    Given given() {
        return new Given(
                batch == null ? UuidCreator.getTimeOrderedEpoch() : batch, number(version), why == null ? "" : why);
    }

    OptionalInt narrowed() {
        return number(section);
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
