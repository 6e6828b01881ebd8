package org.yanxun.roster.web.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * A form about an organisation.
 *
 * @param act what is to be done
 * @param action where the form goes
 * @param organisation which; absent for a new one
 * @param parents those it could stand below; none for the one at the top
 * @param problems what is wrong with what was sent; empty at first
 */
record LifeScreen(
        Act act,
        String action,
        @Nullable Organisation organisation,
        LifeForm form,
        List<Organisation> parents,
        List<FieldProblem> problems)
        implements FormScreen {

    /** What is done about an organisation. */
    enum Act {
        ADD,
        CHANGE,
        CORRECT,
        CLOSE
    }

    /** The same, but the form goes to what lies below the organisation's address. */
    LifeScreen to(String below) {
        return new LifeScreen(act, address() + below, organisation, form, parents, problems);
    }

    /** The same with what is wrong. */
    LifeScreen with(List<FieldProblem> wrong) {
        return new LifeScreen(act, action, organisation, form, parents, wrong);
    }

    boolean isNew() {
        return act == Act.ADD;
    }

    /** The words that name the act. */
    String title() {
        return "roster.life." + act;
    }

    /** Where to go back to. */
    String address() {
        return organisation == null ? "/roster/organisations" : "/roster/organisations/" + organisation.id();
    }

    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        parents.forEach(each -> places.put(each.id().toString(), each.name()));
        return places;
    }

    boolean hasStage(String stage) {
        return form.stages() != null && form.stages().contains(stage);
    }

    /** What was typed; empty if nothing. */
    String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
