/**
 * The ledger of credits: posted when a sitting is settled, corrected by counter-entries, measured against the year's three minima.
 */
@NullMarked
@Floor(8)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "database",
            "database :: *",
            "trust",
            "roster",
            "document",
            "document :: *",
            "plan",
            "attendance",
            "attendance :: *",
            "programme",
            "programme :: *",
            "enrolment",
            "language",
            "plan :: indicator",
            "plan :: target"
        })
package org.yanxun.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
