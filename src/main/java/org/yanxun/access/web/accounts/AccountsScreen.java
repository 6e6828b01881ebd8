package org.yanxun.access.web.accounts;

import java.util.List;
import org.yanxun.access.office.Listed;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * The list of accounts.
 *
 * @param wanted what was searched for; may be empty
 * @param more whether there are more after the last one
 * @param places where codes may be made for
 */
record AccountsScreen(String wanted, List<Listed> people, boolean more, List<Organisation> places) implements Screen {

    State state(Listed listed) {
        return switch (listed.standing()) {
            case NONE -> State.UNSET;
            case WAITING -> State.ON_THE_WAY;
            case ACTIVE -> State.MET;
            case LOCKED -> State.MISSED;
        };
    }
}
