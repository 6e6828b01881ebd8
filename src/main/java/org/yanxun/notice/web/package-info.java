/**
 * A person's notices as a page, on the home page and through the API.
 */
@NullMarked
package org.yanxun.notice.web;

import org.jspecify.annotations.NullMarked;
