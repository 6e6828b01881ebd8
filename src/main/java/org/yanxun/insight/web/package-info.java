/**
 * The board's pages, what opens behind its figures, and its part of the API.
 */
@NullMarked
package org.yanxun.insight.web;

import org.jspecify.annotations.NullMarked;
