/**
 * Seats: who may have one, who asks, who consents, who sits; never one more than there are.
 */
@NullMarked
@Floor(6)
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
            "roster",
            "programme",
            "programme :: *",
            "attendance",
            "language",
            "plan",
            "plan :: indicator",
            "plan :: target"
        })
package org.yanxun.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
