/**
 * Programmes, their classes by edition and stage, and the sessions of a class; published, changed, cancelled.
 */
@NullMarked
@Floor(5)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "database",
            "database :: *",
            "trust",
            "roster",
            "attendance",
            "plan",
            "language",
            "plan :: indicator",
            "plan :: target"
        })
package org.yanxun.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
