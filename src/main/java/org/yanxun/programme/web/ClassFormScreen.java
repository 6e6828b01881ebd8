package org.yanxun.programme.web;

import java.util.List;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Programme;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Term;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;

/**
 * A class with its sessions, to be written.
 *
 * @param choices what can be chosen from
 * @param problems what is wrong with what was sent; empty at first
 */
record ClassFormScreen(ClassForm form, Choices choices, List<FieldProblem> problems) implements FormScreen {

    /**
     * What can be chosen from.
     *
     * @param published whether people may be seated already, so that some things stay
     * @param anyCategory whether the organiser may give any kind of credits
     */
    record Choices(
            List<Programme> programmes,
            List<Roster.Organisation> organisations,
            boolean published,
            boolean anyCategory) {}

    boolean isNew() {
        return form.version().isEmpty();
    }

    String action() {
        return isNew() ? "/programme/classes" : "/programme/classes/" + form.id();
    }

    String line(Page page, FieldProblem problem) {
        return told(page, problem);
    }

    /** What is wrong, after the name of its field; what is no field's stands alone. */
    static String told(Page page, FieldProblem problem) {
        String why = page.why(problem);
        return problem.field().equals(WHOLE) ? why : page.w("shell.fault.field", name(page, problem.field()), why);
    }

    boolean hasAudience() {
        return !form.audience().equals(ClassForm.AudienceForm.NONE);
    }

    static SchoolStage[] stages() {
        return SchoolStage.values();
    }

    static Term.Subject[] subjects() {
        return Term.Subject.values();
    }

    static Term.PostKind[] postKinds() {
        return Term.PostKind.values();
    }

    private static String name(Page page, String field) {
        int bracket = field.indexOf(']');
        return bracket < 0
                ? page.w("programme.field." + field)
                : page.w("programme.form.session", Integer.parseInt(field.substring(9, bracket)) + 1) + " "
                        + page.w("programme.field." + field.substring(bracket + 2));
    }
}
