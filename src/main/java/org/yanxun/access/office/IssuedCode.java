package org.yanxun.access.office;

/**
 * A code as it is handed out on paper, seen this once.
 *
 * @param place the person's organisation; may be empty
 */
public record IssuedCode(String name, String place, String login, String code) {}
