package org.yanxun.enrolment.web;

import org.yanxun.shell.Screen;
import org.yanxun.shell.place.Month;

/**
 * A month of one's own sessions, and the address to take it into a calendar of one's own.
 *
 * @param feed the address; empty if there is none
 */
record CalendarScreen(Month month, String feed) implements Screen {}
