/**
 * Codes that change every 20 seconds, and the tickets that keep the moment of a scan.
 */
@NullMarked
package org.yanxun.attendance.code;

import org.jspecify.annotations.NullMarked;
