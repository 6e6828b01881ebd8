/**
 * Enumerations: lists with and without their own number, and what is left out.
 */
@NullMarked
package org.yanxun.plan.reading.enumeration;

import org.jspecify.annotations.NullMarked;
