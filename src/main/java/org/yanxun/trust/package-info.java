/**
 * What must be provable and what must stay secret: the audit trail of every decision, and the vault that seals identity numbers.
 */
@NullMarked
@Floor(2)
@ApplicationModule(allowedDependencies = {"kernel", "shell", "shell :: *", "database", "database :: *"})
package org.yanxun.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
