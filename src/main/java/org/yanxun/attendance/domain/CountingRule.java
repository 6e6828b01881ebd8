package org.yanxun.attendance.domain;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One rule of what counts: the first that applies decides.
 *
 * @param key its name, stored with what it decided; {@code attendance.rule.<key>} says it in words
 * @param applies when it applies
 * @param status the status it gives
 * @param minutes the minutes it counts
 */
public record CountingRule(String key, Predicate<Noted> applies, PresenceStatus status, ToIntFunction<Noted> minutes) {

    Counted count(Noted noted) {
        return new Counted(status, minutes.applyAsInt(noted), key);
    }
}
