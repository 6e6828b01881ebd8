package org.yanxun.demo.year;

import java.util.List;
import org.yanxun.demo.district.Member;
import org.yanxun.programme.Programmes.Held;

/**
 * A class of the demonstration year with those who sit in it.
 *
 * @param held the class as it was published
 * @param seated who has a seat
 */
public record HeldClass(Held held, List<Member> seated) {

    public HeldClass {
        seated = List.copyOf(seated);
    }
}
