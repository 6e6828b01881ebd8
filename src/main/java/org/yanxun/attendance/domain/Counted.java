package org.yanxun.attendance.domain;

import org.springframework.modulith.NamedInterface;

/**
 * What of a presence counts.
 *
 * @param status how it is told
 * @param minutes whole minutes that count
 * @param rule the key of the rule that said so
 */
@NamedInterface("roll")
public record Counted(PresenceStatus status, int minutes, String rule) {}
