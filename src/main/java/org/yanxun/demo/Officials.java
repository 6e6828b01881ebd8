package org.yanxun.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yanxun.kernel.Role;
import org.yanxun.programme.SessionPlan.Trainer;

/**
 * Who works at the bureau and the college.
 *
 * @param ofOneClick one of each role, whose hat a visitor may put on; the trainer last
 * @param colleagues who else teaches at the college
 */
record Officials(List<Official> ofOneClick, List<Official> colleagues) {

    private static final List<String> COLLEAGUES =
            List.of("祝老師", "柳老師", "賀老師", "江老師", "顏老師", "梅老師", "溫老師", "盛老師", "鍾老師", "邵老師", "舒老師");

    /** Those of that district. */
    static Officials of(Grounds grounds) {
        return new Officials(
                List.of(
                        new Official("管理員", "B001", Role.ADMINISTRATOR, grounds.bureau()),
                        new Official("陳主任", "B002", Role.BUREAU, grounds.bureau()),
                        new Official("沈教務", "C001", Role.COLLEGE, grounds.college()),
                        new Official("虞老師", "C002", Role.TRAINER, grounds.college())),
                IntStream.range(0, COLLEAGUES.size())
                        .mapToObj(place -> new Official(
                                COLLEAGUES.get(place),
                                String.format(Locale.ROOT, "C%03d", place + 3),
                                Role.TRAINER,
                                grounds.college()))
                        .toList());
    }

    Official as(Role role) {
        return ofOneClick.stream()
                .filter(official -> official.role() == role)
                .findFirst()
                .orElseThrow();
    }

    List<Official> all() {
        return Stream.of(ofOneClick, colleagues).flatMap(List::stream).toList();
    }

    /** Everybody who teaches at the college, the one of one click first. */
    List<Trainer> trainers() {
        return Stream.concat(Stream.of(as(Role.TRAINER)), colleagues.stream())
                .map(Official::trainer)
                .toList();
    }
}
