package org.yanxun.demo.year;

import java.util.List;
import java.util.stream.Stream;

/**
 * What goes on right now, and what is still to come.
 *
 * @param lecture the one for three hundred, on the next Saturday
 * @param directors the one that asks for the schools' consent; nobody sits in it yet
 * @param speech the one that officials take part in as well (plan row 5.10)
 * @param others everything else
 */
public record Open(HeldClass lecture, HeldClass directors, HeldClass speech, List<HeldClass> others) {

    /** All of it. */
    public List<HeldClass> all() {
        return Stream.concat(Stream.of(lecture, directors, speech), others.stream())
                .toList();
    }
}
