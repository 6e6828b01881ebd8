package org.yanxun.shell.frame;

import java.util.List;
import java.util.Map;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;

/** What stands around a screen beside the menu. It is asked for only where a whole page is drawn. */
public interface Frame {

    /** A frame with nothing in it, as on open pages. */
    Frame EMPTY = new Frame() {
        @Override
        public Map<String, Integer> waiting() {
            return Map.of();
        }

        @Override
        public List<OtherHat> otherHats() {
            return List.of();
        }
    };

    /** How many things wait for the reader at places of the menu, by the place's address; nothing waits elsewhere. */
    Map<String, Integer> waiting();

    /** The hats the reader may change to. */
    List<OtherHat> otherHats();

    /**
     * A hat that may be put on instead of the one worn.
     *
     * @param role the hat
     * @param organisation where it is worn
     * @param place that organisation's name
     */
    record OtherHat(Role role, OrgId organisation, String place) {}
}
