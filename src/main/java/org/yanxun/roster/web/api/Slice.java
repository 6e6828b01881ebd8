package org.yanxun.roster.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in order
 * @param next to be sent as {@code cursor} for the next page; absent on the last one
 */
record Slice<T>(List<T> items, @Nullable String next) {}
