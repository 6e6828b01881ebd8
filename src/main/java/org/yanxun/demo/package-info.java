/**
 * The demonstration district: generated people, schools, classes and most of a year, always the same from the same seed.
 * It goes through the rooms' own doors, and only where {@code yanxun.demo=true} asks for it.
 */
@NullMarked
@Floor(10)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "database",
            "roster",
            "access",
            "plan",
            "plan :: binding",
            "plan :: indicator",
            "plan :: promise",
            "plan :: target",
            "plan :: decision",
            "attendance",
            "attendance :: leave",
            "attendance :: roll",
            "programme",
            "enrolment",
            "credit"
        })
package org.yanxun.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
