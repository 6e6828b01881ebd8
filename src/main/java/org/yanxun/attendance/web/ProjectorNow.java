package org.yanxun.attendance.web;

import java.util.List;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.Screen;

/**
 * What moves on the projector.
 *
 * @param sitting the sitting with its counts
 * @param passage what the code is for
 * @param digits the four digits
 * @param qr the drawing of the code
 * @param names who came, the last first
 */
record ProjectorNow(SittingView sitting, Passage passage, String digits, String qr, List<String> names)
        implements Screen {

    /** Coming or going, the other one. */
    Passage other() {
        return passage == Passage.IN ? Passage.OUT : Passage.IN;
    }
}
