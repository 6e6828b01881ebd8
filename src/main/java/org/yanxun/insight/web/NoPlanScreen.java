package org.yanxun.insight.web;

import java.util.List;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * What the board shows while a year has no plan in force.
 *
 * @param year the year
 * @param mayGive whether the reader is the one to give a plan
 * @param others the years that have a board
 */
record NoPlanScreen(PlanYear year, boolean mayGive, List<PlanYear> others) implements Screen {}
