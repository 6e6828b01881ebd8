/**
 * Chinese as people write it: one reading of a text for both scripts, a name's pinyin keys, words from one script to
 * the other. No Spring, no tables.
 */
@NullMarked
@Floor(1)
@ApplicationModule(allowedDependencies = {})
package org.yanxun.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
