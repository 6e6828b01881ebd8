/** The page and the API on which many targets are counted at once, after their suggestions were shown. */
@NullMarked
package org.yanxun.plan.web.counting;

import org.jspecify.annotations.NullMarked;
