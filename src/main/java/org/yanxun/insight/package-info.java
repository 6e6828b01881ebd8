/**
 * Plan against fact: the plan board, where every figure opens what it counts.
 */
@NullMarked
@Floor(9)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "document",
            "document :: *",
            "database",
            "database :: *",
            "trust",
            "roster",
            "plan",
            "attendance",
            "programme",
            "enrolment",
            "credit",
            "credit :: *",
            "language",
            "plan :: indicator",
            "plan :: target",
            "plan :: promise",
            "plan :: decision",
            "plan :: repair"
        })
package org.yanxun.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
