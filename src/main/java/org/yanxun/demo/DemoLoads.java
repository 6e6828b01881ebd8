package org.yanxun.demo;

import org.springframework.stereotype.Component;

/** The steps of filling the demonstration district, in their order. */
@Component
record DemoLoads(RosterLoad roster, DemoStaff staff, PlanLoad plan, YearLoad year) {}
