package org.yanxun.document.sheet.in;

import java.util.List;

/**
 * What somebody brought beside what is read of it.
 *
 * @param titles of columns that no name is known for
 * @param sheets the names of further sheets that hold something
 */
public record Unread(List<String> titles, List<String> sheets) {}
