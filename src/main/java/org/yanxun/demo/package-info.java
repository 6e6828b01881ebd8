/**
 * The demonstration district: generated people, schools, classes and most of a year, always the same from the same seed.
 */
@NullMarked
@Floor(10)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "database",
            "database :: *",
            "trust",
            "language",
            "document",
            "roster",
            "access",
            "plan",
            "attendance",
            "programme",
            "enrolment",
            "credit"
        })
package org.yanxun.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
