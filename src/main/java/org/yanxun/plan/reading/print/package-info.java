/**
 * A read plan as JSON, for the command {@code script/read-plan} and the API.
 */
@NullMarked
package org.yanxun.plan.reading.print;

import org.jspecify.annotations.NullMarked;
