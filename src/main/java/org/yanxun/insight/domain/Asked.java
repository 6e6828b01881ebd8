package org.yanxun.insight.domain;

import org.yanxun.plan.indicator.Question;

/**
 * A question and who is asked.
 *
 * @param indicator the key of an indicator
 * @param question what it is asked
 */
record Asked(String indicator, Question question) {}
