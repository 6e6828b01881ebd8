/** What this room counts for the plan's targets: people in post, their titles and qualifications, who was reached. */
@NullMarked
package org.yanxun.insight.indicator;

import org.jspecify.annotations.NullMarked;
