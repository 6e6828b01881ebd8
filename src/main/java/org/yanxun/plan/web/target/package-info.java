/** The pages and the API on which people decide on a plan's targets and findings. */
@NullMarked
package org.yanxun.plan.web.target;

import org.jspecify.annotations.NullMarked;
