/**
 * Papers of every kind that people bring and take away: spreadsheets in and out, codes to be scanned.
 */
@NullMarked
@Floor(2)
@ApplicationModule(allowedDependencies = {"kernel", "shell", "shell :: *", "language", "language :: *"})
package org.yanxun.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
