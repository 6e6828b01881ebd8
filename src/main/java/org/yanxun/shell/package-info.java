/**
 * What every page shares: the layout, words in three languages, screens and their rendering, errors in the reader's
 * language, who may call which route, and the cards and menu places that rooms contribute.
 */
@NullMarked
@Floor(1)
@ApplicationModule(allowedDependencies = {"kernel"})
package org.yanxun.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
