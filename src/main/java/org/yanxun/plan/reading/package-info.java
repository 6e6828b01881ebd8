/**
 * Reading a plan's text: what its parts are, which year it is for, which credits it asks for. Pure rules of the
 * language, in time linear in the text; no input makes them fail.
 */
@NullMarked
package org.yanxun.plan.reading;

import org.jspecify.annotations.NullMarked;
