package org.yanxun.notice.domain;

/**
 * What is to be known of a person's notices in passing.
 *
 * @param unread how many are not read yet
 * @param mail whether the person wants them by mail too
 * @param address where mail would go, empty if none is known
 * @param language the tag of the language the person last used here
 */
public record Glance(long unread, boolean mail, String address, String language) {}
