/**
 * Notices by mail: taken in batches, sent once, tried again with growing delay, given up with the reason kept.
 */
@NullMarked
package org.yanxun.notice.mail;

import org.jspecify.annotations.NullMarked;
