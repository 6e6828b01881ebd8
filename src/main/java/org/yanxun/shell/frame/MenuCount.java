package org.yanxun.shell.frame;

import org.yanxun.kernel.Actor;

/**
 * Tells how many things wait for the reader at a place of the menu, such as unread notices. A bean of this type is asked
 * once for every page drawn: one small question to the database at most.
 */
public interface MenuCount {

    /** The place's address, as its menu item has it. */
    String href();

    /** How many wait for that person; none shows nothing. */
    int waitingFor(Actor actor);
}
