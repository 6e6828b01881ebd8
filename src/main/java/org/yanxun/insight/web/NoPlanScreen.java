package org.yanxun.insight.web;

import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * What the board shows while a year has no plan in force.
 *
 * @param year the year
 * @param mayGive whether the reader is the one to give a plan
 */
record NoPlanScreen(PlanYear year, boolean mayGive) implements Screen {}
