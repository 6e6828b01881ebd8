/**
 * The yearly plan: its text, sections, items and sentences with their places, and the credit requirement read out of it.
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
            "language",
            "language :: *",
            "trust",
            "roster"
        })
package org.yanxun.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
