package org.yanxun.roster.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yanxun.roster.TeachingYears;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.shell.Screen;

/**
 * One person's file.
 *
 * @param idNumber the identity number in full; absent unless it was just asked for with a reason
 * @param undo the moment of the last change, if it can be taken back
 * @param mayEdit whether the reader may change posts
 */
record PersonScreen(
        PersonFile file, LocalDate today, Optional<String> idNumber, Optional<Instant> undo, boolean mayEdit)
        implements Screen {

    int teachingYears() {
        return TeachingYears.on(today, file.service()).value();
    }

    String address() {
        return "/roster/people/" + file.self().id();
    }
}
