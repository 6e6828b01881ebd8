package org.yanxun.roster.web.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The form for a new person.
 *
 * @param form as it was sent; with nothing but the usual at first
 * @param problems what is wrong with what was sent; empty at first
 */
record NewPersonScreen(NewPersonForm form, List<Organisation> organisations, List<FieldProblem> problems)
        implements FormScreen {

    /** Without an identity number that was typed. */
    @Override
    public NewPersonScreen keptAs() {
        return new NewPersonScreen(form.withoutNumber(), organisations, problems);
    }

    /** The organisations a post can be at, by code. */
    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        organisations.stream().filter(Organisation::open).forEach(each -> places.put(each.code(), each.name()));
        return places;
    }
}
