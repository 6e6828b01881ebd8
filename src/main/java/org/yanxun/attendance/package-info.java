/**
 * Sittings of any kind: who should come, who came and left, leave, and the settling that freezes it.
 */
@NullMarked
@Floor(4)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "database",
            "database :: *",
            "trust",
            "document",
            "document :: *",
            "roster"
        })
package org.yanxun.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
