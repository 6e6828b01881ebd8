package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yanxun.access.TestActors;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.Frame;
import org.yanxun.shell.frame.Frame.OtherHat;
import org.yanxun.shell.frame.HatRack;
import org.yanxun.shell.frame.MenuCount;

class AskedFrameTests {

    private static final Actor READER = TestActors.somebody(Role.LIAISON);
    private static final HttpServletRequest REQUEST = new MockHttpServletRequest("GET", "/");

    @Test
    void every_count_stands_at_its_place() {
        assertThat(frame(List.of(count("/notices", 3), count("/leaves", 0)), List.of())
                        .waiting())
                .containsEntry("/notices", 3)
                .containsEntry("/leaves", 0)
                .hasSize(2);
    }

    @Test
    void a_count_that_cannot_be_had_costs_neither_the_page_nor_the_other_counts() {
        MenuCount broken = new MenuCount() {
            @Override
            public String href() {
                return "/leaves";
            }

            @Override
            public int waitingFor(Actor actor) {
                throw new IllegalStateException("the database went away (a test says so)");
            }
        };

        assertThat(frame(List.of(broken, count("/notices", 2)), List.of()).waiting())
                .containsOnlyKeys("/notices");
    }

    @Test
    void while_the_database_is_away_no_further_count_is_asked_for() {
        AtomicInteger asked = new AtomicInteger();
        MenuCount waits = new MenuCount() {
            @Override
            public String href() {
                return "/leaves";
            }

            @Override
            public int waitingFor(Actor actor) {
                asked.incrementAndGet();
                throw new TransientDataAccessResourceException("away (a test says so)");
            }
        };
        Frame frame = new AskedFrame(new MockHttpServletRequest("GET", "/"), READER, List.of(waits, waits), List.of());

        assertThat(frame.waiting()).isEmpty();
        assertThat(frame.waiting()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void hats_are_those_that_the_racks_hold_for_the_request() {
        OtherHat hat = new OtherHat(Role.TEACHER, OrgId.fresh(), "蛟川國小");
        HatRack rack = request -> request == REQUEST ? List.of(hat) : List.of();

        assertThat(frame(List.of(), List.of(rack)).otherHats()).containsExactly(hat);
        assertThat(frame(List.of(), List.of()).otherHats()).isEmpty();
    }

    private static AskedFrame frame(List<MenuCount> counts, List<HatRack> racks) {
        return new AskedFrame(REQUEST, READER, counts, racks);
    }

    private static MenuCount count(String href, int many) {
        return new MenuCount() {
            @Override
            public String href() {
                return href;
            }

            @Override
            public int waitingFor(Actor actor) {
                return actor.equals(READER) ? many : -1;
            }
        };
    }
}
