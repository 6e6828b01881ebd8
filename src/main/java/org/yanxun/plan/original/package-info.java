/** The file a plan came in, kept byte for byte beside the text that was read out of it. */
@NullMarked
package org.yanxun.plan.original;

import org.jspecify.annotations.NullMarked;
