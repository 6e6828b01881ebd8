/**
 * The house's own tests: floors, doors, bars, SQL, words and routes.
 */
@NullMarked
package org.yanxun.house;

import org.jspecify.annotations.NullMarked;
