package org.yanxun.shell.route;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yanxun.kernel.Role;

/** Only these hats may call the route. On a class it holds for all its routes that say nothing themselves. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The hats. */
    Role[] value();
}
