package org.yanxun.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;

/** Reads the demonstration's plan, puts it in force, and has its targets counted. */
@Component
class PlanLoad {

    /** The plan's own year or one so many years before it, in four digits or in two. */
    private static final Pattern YEAR = Pattern.compile("\\{(year|yy)(?:-(\\d+))?}");

    private final Plans plans;
    private final TargetLoad targets;

    PlanLoad(Plans plans, TargetLoad targets) {
        this.plans = plans;
        this.targets = targets;
    }

    void load(Actor bureau, int year) {
        PlanId id = PlanId.fresh();
        plans.read(bureau, id, text(year), Optional.of(new PlanYear(year)));
        plans.adopt(bureau, id, true);
        plans.find(bureau.district(), id).ifPresent(document -> targets.load(bureau, document));
    }

    /** The plan as a person of that year would have written it: every year in it is told from the plan's own. */
    static String text(int year) {
        return YEAR.matcher(template()).replaceAll(said -> {
            int meant = year - (said.group(2) == null ? 0 : Integer.parseInt(said.group(2)));
            return said.group(1).equals("yy") ? String.format(Locale.ROOT, "%02d", meant % 100) : "" + meant;
        });
    }

    private static String template() {
        try {
            return new ClassPathResource("demo/plan_zh_Hant.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
