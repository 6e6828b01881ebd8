package org.yanxun.enrolment.web.people;

import java.util.UUID;
import org.yanxun.shell.Screen;

/**
 * The part of a class's page that says how many have a seat or wait for one, and how many of them are somewhere else at
 * the time of a coming session.
 */
record ClashesScreen(UUID trainingClass, PeopleScreen.Heading heading) implements Screen {}
