/**
 * What the ledger tells the rooms above.
 */
@NullMarked
@NamedInterface("events")
package org.yanxun.credit.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
