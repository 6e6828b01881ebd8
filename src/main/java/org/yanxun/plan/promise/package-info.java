/** The targets of a plan as people decided on them: what stands, what counts it, and who decided what and why. */
@NullMarked
@NamedInterface("promise")
package org.yanxun.plan.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
