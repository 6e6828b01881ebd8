package org.yanxun.shell.frame;

import java.util.Set;
import org.yanxun.kernel.Role;

/**
 * A place in the menu, contributed by a room as a bean; on a phone the first four stand in the bottom bar,
 * the others behind its last field.
 *
 * @param order the smaller, the further left
 * @param key the key of its words
 * @param href where it leads
 * @param roles the hats that see it
 */
public record MenuItem(int order, String key, String href, Set<Role> roles) {

    public MenuItem {
        roles = Set.copyOf(roles);
    }
}
