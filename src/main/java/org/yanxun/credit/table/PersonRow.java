package org.yanxun.credit.table;

import java.util.UUID;
import org.yanxun.credit.year.Standing;

/**
 * A person in a school's table.
 *
 * @param person who
 * @param name by name
 * @param counted whether the school's figures count this person
 * @param standing how far
 */
public record PersonRow(UUID person, String name, CountedAt counted, Standing standing) {

    /** Whether this school's figures count this person. */
    public boolean isCounted() {
        return counted == CountedAt.HERE;
    }
}
