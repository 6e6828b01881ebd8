/**
 * Accounts, sign-in and roles: turns a request into an Actor with a Scope. The only room that knows passwords.
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
            "roster",
            "roster :: *"
        })
package org.yanxun.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.yanxun.Floor;
