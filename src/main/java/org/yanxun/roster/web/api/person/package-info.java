/**
 * One person's whole file for programs: read, and changed as the pages change it.
 */
@NullMarked
package org.yanxun.roster.web.api.person;

import org.jspecify.annotations.NullMarked;
