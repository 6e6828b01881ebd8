/**
 * The plan's pages and its part of the API.
 */
@NullMarked
package org.yanxun.plan.web;

import org.jspecify.annotations.NullMarked;
