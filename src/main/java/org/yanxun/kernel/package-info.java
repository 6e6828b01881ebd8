/**
 * The house's nouns and numbers: identities, years, credits, the acting person and a rule's answer. No Spring, no
 * tables.
 */
@NullMarked
@Floor(0)
@ApplicationModule(allowedDependencies = {})
package org.yanxun.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
