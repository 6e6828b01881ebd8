/**
 * Keeping plans: versions, what may be adopted, the tables.
 */
@NullMarked
package org.yanxun.plan.domain;

import org.jspecify.annotations.NullMarked;
