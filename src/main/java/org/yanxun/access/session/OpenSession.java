package org.yanxun.access.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its owner sees it.
 *
 * @param device what kind of device it is on, as the browser called itself
 * @param seen when it was last used, give or take a minute
 */
public record OpenSession(UUID id, String device, Instant seen) {}
