package org.yanxun.shell.place;

import java.util.List;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.speech.Speech;

/** A room's part of the home page: the panel seam. A bean of this type is asked whenever someone comes home. */
public interface HomeCards {

    /** What this room has for that person now; empty if nothing. */
    List<HomeCard> cardsFor(Actor actor, Speech speech);
}
