/**
 * Who and what there is in the demonstration district: its units and its people, from a fixed seed.
 */
@NullMarked
package org.yanxun.demo.district;

import org.jspecify.annotations.NullMarked;
