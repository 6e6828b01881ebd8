package org.yanxun.roster.web.load;

import java.util.List;
import java.util.Map;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.ImportReport.Step;
import org.yanxun.roster.load.LeaderEnds;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.Screen;

/**
 * One upload: how far it is, what it would change, what is wrong in it.
 *
 * @param steps by kind of change, the first ones of each
 * @param wrongs the first ones
 * @param leaders the posts of leaders that would end, or have ended
 */
record ImportScreen(
        ImportJob job, Preview counts, Map<String, List<Step>> steps, List<Wrong> wrongs, List<LeaderEnds> leaders)
        implements Screen {

    /** How many of each list are shown at most. */
    static final int MOST = 200;

    String address() {
        return "/roster/imports/" + job.id();
    }

    boolean isReady() {
        return job.state() == ImportJob.State.READY;
    }

    /** How many people a kind of change concerns. */
    int count(String kind) {
        return switch (kind) {
            case "JOINED" -> counts.joined();
            case "MOVED" -> counts.moved();
            case "LEFT" -> counts.left();
            default -> counts.corrected();
        };
    }

    boolean changesAnything() {
        return counts.joined() + counts.moved() + counts.left() + counts.corrected() > 0;
    }
}
