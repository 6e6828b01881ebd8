/**
 * The roster's part of the API.
 */
@NullMarked
package org.yanxun.roster.web.api;

import org.jspecify.annotations.NullMarked;
