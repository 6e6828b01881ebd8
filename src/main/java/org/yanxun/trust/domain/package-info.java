/** How decisions are written down and read again, and how seals are made. */
@NullMarked
package org.yanxun.trust.domain;

import org.jspecify.annotations.NullMarked;
