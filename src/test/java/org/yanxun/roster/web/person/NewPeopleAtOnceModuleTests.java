package org.yanxun.roster.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** In September many schools write their new colleagues down at the same moment. */
@HouseTest
class NewPeopleAtOnceModuleTests {

    private static final int AT_ONCE = 3;

    private final Visitor bureau;

    @Autowired
    NewPeopleAtOnceModuleTests(TestActors people) {
        bureau = people.visitor(Role.BUREAU);
    }

    @RepeatedTest(4)
    void people_added_at_the_same_moment_are_all_added(RepetitionInfo time) throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<String>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(at -> added("A" + time.getCurrentRepetition() + "-" + at))
                    .toList();

            for (Future<String> each : pool.invokeAll(all)) {
                assertThat(each.get()).startsWith("/roster?said=roster.done.personAdded");
            }
        }
    }

    private Callable<String> added(String number) {
        return () -> bureau.post("/roster/people", "name", "馮同", "staffNumber", number, "code", "01")
                .location();
    }
}
