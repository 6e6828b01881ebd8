package org.yanxun.roster.web.person;

import java.util.List;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The forms for a person's own data.
 *
 * @param form as it was sent, or as things stand
 * @param problems what is wrong with what was sent; empty at first
 */
record SelfScreen(PersonFile file, SelfForm form, List<FieldProblem> problems) implements FormScreen {

    /** Without an identity number that was typed. */
    @Override
    public SelfScreen keptAs() {
        return new SelfScreen(file, form.numberOf(form), problems);
    }

    String person() {
        return "/roster/people/" + file.self().id();
    }

    /** Whether what was sent and is wrong was an identity number. */
    boolean isNumber() {
        return isWrong("idNumber") || isWrong("reason");
    }
}
