/** What may count a target: the goal and the days its words ask for, and what the rooms above propose. */
@NullMarked
@NamedInterface("binding")
package org.yanxun.plan.binding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
