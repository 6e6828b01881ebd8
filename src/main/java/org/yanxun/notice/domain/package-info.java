/**
 * What the house tells whom: events heard and written as notices, and the notices a person reads.
 */
@NullMarked
package org.yanxun.notice.domain;

import org.jspecify.annotations.NullMarked;
