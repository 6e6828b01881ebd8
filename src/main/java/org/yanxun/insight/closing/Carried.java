package org.yanxun.insight.closing;

import java.util.Optional;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.insight.domain.Said;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/**
 * A promise that goes on.
 *
 * @param target the promise it comes from
 * @param mark its number in that plan
 * @param said its words there, and the sentence that goes into the draft
 * @param state how it stood on the day of closing
 * @param stood how far it had come that day; absent if nothing counted it
 * @param why why it goes on
 */
public record Carried(TargetId target, int mark, Said said, State state, Optional<Stood> stood, Why why) {

    /** Its words in the plan it comes from. */
    public String words() {
        return said.words();
    }
}
