package org.yanxun.access.gate;

import org.springframework.util.unit.DataSize;

/**
 * How much a request may bring.
 *
 * @param file a file of a form
 * @param form a form as a whole, with its files
 * @param body what a program sends
 */
record Bounds(DataSize file, DataSize form, DataSize body) {}
