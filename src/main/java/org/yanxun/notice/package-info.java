/**
 * Who is told what, when, by which channel: notices in the house, and by mail to those who want it.
 */
@NullMarked
@Floor(9)
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: *",
            "database",
            "database :: *",
            "roster",
            "attendance",
            "attendance :: *",
            "programme",
            "programme :: *",
            "enrolment",
            "enrolment :: *"
        })
package org.yanxun.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
