package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.State;

class OriginsTests {

    private static final Said TEN = new Said("10名", "選送區級10名教師。");

    @Test
    void what_says_the_same_in_the_same_sentence_comes_from_there() {
        Origin origin = origin(State.MISSED);
        assertThat(Origins.of(List.of(new Origins.Left(TEN, origin))).take(TEN)).contains(origin);
    }

    @Test
    void the_same_words_in_another_sentence_are_new() {
        Origins origins = Origins.of(List.of(new Origins.Left(TEN, origin(State.MISSED))));
        assertThat(origins.take(new Said("10名", "另選10名園長。"))).isEmpty();
        assertThat(origins.take(new Said("2名", "選送區級10名教師。"))).isEmpty();
        assertThat(Origins.of(List.of()).take(TEN)).isEmpty();
    }

    @Test
    void of_several_that_say_the_same_the_first_goes_to_the_first_and_none_goes_twice() {
        Origin first = origin(State.MISSED);
        Origin second = origin(State.AT_RISK);
        Origins origins = Origins.of(List.of(new Origins.Left(TEN, first), new Origins.Left(TEN, second)));
        assertThat(origins.take(TEN)).contains(first);
        assertThat(origins.take(TEN)).contains(second);
        assertThat(origins.take(TEN)).isEmpty();
    }

    @Test
    void blanks_and_the_last_mark_of_a_sentence_make_no_difference() {
        assertThat(new Said("10名", " 選送區級 10名\n教師。")).isEqualTo(new Said("10名", "選送區級10名教師"));
        assertThat(new Said("10名", "選送區級10名教師；")).isEqualTo(TEN);
        assertThat(new Said("10名", "選送區級10名教師！")).isNotEqualTo(TEN);
    }

    @Test
    void a_promise_says_its_words_and_its_sentence_and_alone_where_there_is_none() {
        PlanText text = PlanReader.read("某區2031年師訓計劃\n一、大事\n骨幹班。選送區級10名教師。\n").text();
        Target ten = PlanReader.read(text.source()).targets().stream()
                .filter(target -> target.kind() == TargetKind.COUNT)
                .findFirst()
                .orElseThrow();
        assertThat(Said.in(text, ten).sentence()).isEqualTo("選送區級10名教師");
        assertThat(Said.in(text, ten).words()).contains("10名");
        Target nowhere = new Target(ten.kind(), ten.amount(), ten.bearing(), ten.span(), 0, 2);
        assertThat(Said.in(text, nowhere)).isEqualTo(Said.alone("某區"));
    }

    @Test
    void how_far_a_promise_had_come_is_kept_in_the_measure_of_its_goal() {
        assertThat(Stood.of(SomePromise.in(State.MET).create())).contains(new Stood(10, 10, false));
        assertThat(Stood.of(SomePromise.in(State.MISSED).create())).contains(new Stood(0, 10, false));
        assertThat(Stood.of(SomePromise.in(State.UNSET).create())).isEmpty();
    }

    private static Origin origin(State state) {
        return new Origin(new PlanYear(2030), TargetId.fresh(), state, Optional.of(new Stood(8, 10, false)));
    }
}
