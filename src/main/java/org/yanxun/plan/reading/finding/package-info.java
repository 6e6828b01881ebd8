/**
 * What a reading notices: contradictions with proposed repairs, gaps, and the checks that held. Nothing is changed by it.
 */
@NullMarked
package org.yanxun.plan.reading.finding;

import org.jspecify.annotations.NullMarked;
