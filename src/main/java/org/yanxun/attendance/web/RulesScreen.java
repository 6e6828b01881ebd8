package org.yanxun.attendance.web;

import java.util.List;
import org.yanxun.attendance.domain.CountingRule;
import org.yanxun.shell.Screen;

/** What counts of a presence, as a list to read and print. */
record RulesScreen(List<CountingRule> rules) implements Screen {}
