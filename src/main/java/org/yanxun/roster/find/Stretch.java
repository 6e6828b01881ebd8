package org.yanxun.roster.find;

/**
 * A part of a list.
 *
 * @param from how many come before it
 * @param most how many it has at most
 */
public record Stretch(int from, int most) {

    /** The same and one more, to see whether it goes on. */
    public Stretch oneMore() {
        return new Stretch(from, most + 1);
    }

    /** How many come before the next one. */
    public int end() {
        return from + most;
    }
}
