/**
 * What people decide on what was read: acts, the history they make, and how a target or a finding stands after all of
 * them. Pure: nothing here is stored or shown.
 */
@NullMarked
@NamedInterface("decision")
package org.yanxun.plan.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
