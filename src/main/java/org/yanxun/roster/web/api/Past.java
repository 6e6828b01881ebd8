package org.yanxun.roster.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation was, is and will be, earliest first.
 *
 * @param seen when it was last changed
 */
record Past(UUID id, List<PastStretch> items, @Nullable Instant seen) {}
