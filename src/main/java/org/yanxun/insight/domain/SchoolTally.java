package org.yanxun.insight.domain;

import org.yanxun.kernel.OrgId;

/**
 * One organisation's in-post teachers and what they have reached.
 *
 * @param organisation where their main post is
 * @param name its name today
 * @param path its place in the tree
 * @param tally the figures
 */
public record SchoolTally(OrgId organisation, String name, String path, Tally tally) {}
