package org.yanxun.credit.table;

import java.util.UUID;
import org.yanxun.credit.year.Standing;

/**
 * A person in a school's table.
 *
 * @param person who
 * @param name by name
 * @param standing how far
 */
public record PersonRow(UUID person, String name, Standing standing) {}
