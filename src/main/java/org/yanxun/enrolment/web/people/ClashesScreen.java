package org.yanxun.enrolment.web.people;

import java.util.UUID;
import org.yanxun.shell.Screen;

/** The part of a class's page that says how many of its people are somewhere else at the time of a coming session. */
record ClashesScreen(UUID trainingClass, int clashing) implements Screen {}
