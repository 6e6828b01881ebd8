package org.yanxun.plan.original;

/**
 * What is known of a plan's file without opening it.
 *
 * @param name its own name, without any folder
 * @param mediaType what kind of file it is, told from its content
 * @param sha256 its SHA-256 in hexadecimal digits
 * @param size how many bytes
 */
public record Original(String name, String mediaType, String sha256, int size) {}
