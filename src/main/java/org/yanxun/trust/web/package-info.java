/** The audit trail as a page and through the API. */
@NullMarked
package org.yanxun.trust.web;

import org.jspecify.annotations.NullMarked;
