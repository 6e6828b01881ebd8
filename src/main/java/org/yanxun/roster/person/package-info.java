/**
 * What people decide about one person: posts, duties, titles and qualifications, years of teaching, the person's own data.
 * Each act is one moment, and the last one can be taken back.
 */
@NullMarked
package org.yanxun.roster.person;

import org.jspecify.annotations.NullMarked;
