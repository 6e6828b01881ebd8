/**
 * Organisations, people, posts, duties, titles and qualifications, all dated: who is where, as what, since when.
 */
@NullMarked
@Floor(3)
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
            "document",
            "document :: *"
        })
package org.yanxun.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
