package org.yanxun.shell.place;

import java.util.List;
import java.util.Optional;
import org.yanxun.shell.State;

/**
 * One thing on a home page: what to do next, or how far things are. All texts are in the reader's language already.
 *
 * @param order the smaller, the higher; below 100 is for what should be done now
 * @param title what it is about
 * @param facts a line or two of facts; may be empty
 * @param rings figures drawn as rings; may be empty
 * @param act the one thing to do; absent where there is only something to know
 */
public record HomeCard(int order, String title, List<String> facts, List<Ring> rings, Optional<Act> act) {

    /** A card without figures. */
    public static HomeCard of(int order, String title, String fact, Act act) {
        return new HomeCard(order, title, List.of(fact), List.of(), Optional.of(act));
    }

    /**
     * A figure as a ring.
     *
     * @param share how much of it is reached, 0 to 1
     * @param figure the words inside, such as 4/8
     * @param label the words below
     * @param state its state
     * @param href what it counts
     */
    public record Ring(double share, String figure, String label, State state, String href) {}

    /**
     * The one act of a card.
     *
     * @param label the words on the button
     * @param href where it leads
     */
    public record Act(String label, String href) {}
}
