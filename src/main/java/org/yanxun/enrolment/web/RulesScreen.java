package org.yanxun.enrolment.web;

import java.util.List;
import org.yanxun.shell.Screen;

/** Who may have a seat, as a list to read and print. */
record RulesScreen(List<RuleLine> rules) implements Screen {}
