package org.yanxun.roster.web.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;

/** The form for a new person. */
record NewPersonScreen(List<Organisation> organisations, LocalDate today) implements Screen {

    /** The organisations a post can be at, by code. */
    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        organisations.stream().filter(Organisation::open).forEach(each -> places.put(each.code(), each.name()));
        return places;
    }
}
