package org.yanxun.insight.closing;

import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

/**
 * A promise that goes on.
 *
 * @param target the promise it comes from
 * @param mark its number in that plan
 * @param words its words there
 * @param state how it stood on the day of closing
 * @param why why it goes on
 */
public record Carried(TargetId target, int mark, String words, State state, Why why) {}
