/** What the build itself runs: words in simplified characters made from those in traditional ones. */
@NullMarked
package org.yanxun.language.build;

import org.jspecify.annotations.NullMarked;
