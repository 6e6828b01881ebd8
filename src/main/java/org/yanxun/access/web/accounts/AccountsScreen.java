package org.yanxun.access.web.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yanxun.access.office.AccountSearch.Found;
import org.yanxun.access.office.Listed;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * The list of accounts.
 *
 * @param wanted what was searched for; may be empty
 * @param places where codes may be made for
 */
record AccountsScreen(String wanted, Found found, List<Organisation> places) implements Screen {

    List<Listed> people() {
        return found.people();
    }

    /** Where the list goes on; empty at its end. */
    String nextPath() {
        String same = wanted.isEmpty() ? "" : "q=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + "&";
        return found.next().map(last -> "/accounts?" + same + "after=" + last).orElse("");
    }

    State state(Listed listed) {
        return switch (listed.standing()) {
            case NONE -> State.UNSET;
            case WAITING -> State.ON_THE_WAY;
            case ACTIVE -> State.MET;
            case LOCKED -> State.MISSED;
        };
    }
}
