/**
 * The roster's pages and its part of the API.
 */
@NullMarked
package org.yanxun.roster.web;

import org.jspecify.annotations.NullMarked;
