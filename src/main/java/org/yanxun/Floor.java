package org.yanxun;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The floor a room stands on: a room may call rooms on lower floors only, never one beside or above it.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Floor {

    /** The floor's number, 0 at the bottom. */
    int value();
}
