package org.yanxun.plan.web.target;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Role;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.web.Rows;
import org.yanxun.shell.route.Allowed;

/** What can be counted, for programs. */
@RestController
class IndicatorsApi {

    private final Counters counters;

    IndicatorsApi(Counters counters) {
        this.counters = counters;
    }

    @Allowed({Role.BUREAU, Role.COLLEGE})
    @GetMapping("/api/v1/indicators")
    Rows<TargetViews.OneIndicator> list() {
        return Rows.whole(
                counters.all().stream().map(TargetViews.OneIndicator::of).toList());
    }
}
