package org.yanxun.programme.web;

import org.yanxun.shell.Screen;
import org.yanxun.shell.place.Month;

/** A month of the sessions an organiser looks after. */
record CalendarScreen(Month month) implements Screen {}
