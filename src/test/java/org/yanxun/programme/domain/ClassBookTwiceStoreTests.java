package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static org.yanxun.shell.fault.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.PlanYear;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.shell.fault.InvalidInput;

/** Whatever is sent twice to the book of classes, by impatience or from two devices, is done once. */
@StoreTest
class ClassBookTwiceStoreTests {

    private final PlainProgrammes plain;
    private final TransactionTemplate transactions;

    ClassBookTwiceStoreTests(JdbcClient client, TransactionTemplate transactions) {
        plain = new PlainProgrammes(client);
        this.transactions = transactions;
    }

    @Test
    void a_form_sent_twice_makes_one_class() {
        ClassPlan plan = plain.someClass().on(PlainProgrammes.SATURDAY).plan();

        TrainingClass first = plain.door().draft(plain.college(), plan);
        TrainingClass second = plain.door().draft(plain.college(), plan);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_form_sent_again_with_something_else_in_it_is_refused_and_changes_nothing() {
        SomeClass wanted = plain.someClass().on(PlainProgrammes.SATURDAY);
        TrainingClass first = plain.door().draft(plain.college(), wanted.plan());

        assertRefused(
                "shell.fault.stale",
                () -> plain.door()
                        .draft(plain.college(), wanted.titled("改了名").seats(99).plan()));
        assertThat(plain.door().find(plain.college(), first.plan().id())).isEqualTo(first);
    }

    @Test
    void two_devices_saving_one_new_class_at_once_make_one() throws Exception {
        ClassPlan plan = plain.someClass().on(PlainProgrammes.SATURDAY).plan();

        List<TrainingClass> made = twiceAtOnce(() -> plain.door().draft(plain.college(), plan));

        assertThat(made.getFirst()).isEqualTo(made.getLast());
        assertThat(made.getFirst().plan()).isEqualTo(plan);
    }

    @Test
    void two_devices_doing_the_same_to_a_class_at_once_do_it_once_and_neither_is_refused() throws Exception {
        SomeClass wanted = plain.someClass().on(PlainProgrammes.SATURDAY);
        UUID id = plain.door().draft(plain.college(), wanted.plan()).plan().id();
        ClassPlan renamed = wanted.titled("改了名").plan();
        List<Supplier<TrainingClass>> acts = List.of(
                () -> plain.door().change(plain.college(), renamed, 0),
                () -> plain.door().publish(plain.college(), id, 1),
                () -> plain.door().cancel(plain.college(), id, 2, "改期"));
        for (int version = 1; version <= acts.size(); version++) {
            assertThat(twiceAtOnce(acts.get(version - 1)))
                    .extracting(TrainingClass::version)
                    .containsOnly(version);
        }

        assertThat(plain.decisions()).hasSize(5);
    }

    @Test
    void an_act_sent_twice_is_done_and_decided_once() {
        SomeClass wanted = plain.someClass().on(PlainProgrammes.SATURDAY);
        TrainingClass draft = plain.door().draft(plain.college(), wanted.plan());
        UUID id = draft.plan().id();
        ClassPlan renamed = wanted.titled("改了名").plan();

        TrainingClass changed = plain.door().change(plain.college(), renamed, 0);
        assertThat(plain.door().change(plain.college(), renamed, 0)).isEqualTo(changed);
        TrainingClass published = plain.door().publish(plain.college(), id, 1);
        assertThat(plain.door().publish(plain.college(), id, 1)).isEqualTo(published);
        TrainingClass off = plain.door().cancel(plain.college(), id, 2, "主講生病");
        assertThat(plain.door().cancel(plain.college(), id, 2, "主講生病")).isEqualTo(off);

        assertThat(plain.decisions())
                .extracting(each -> each.action())
                .containsExactly(
                        "programme.open",
                        "programme.draft",
                        "programme.change",
                        "programme.publish",
                        "programme.cancel");
        assertThat(plain.events()).hasSize(2);
    }

    @Test
    void a_programme_opened_twice_is_opened_and_decided_once() {
        Programme fresh = new Programme(UUID.randomUUID(), "青年教師", new PlanYear(2026), Programme.Stream.TEACHER);

        plain.door().open(plain.college(), fresh);
        plain.door().open(plain.college(), fresh);

        assertThat(plain.decisions()).hasSize(2);
        for (String name : List.of(" ", "長".repeat(101), "甲\u0000乙")) {
            assertThatThrownBy(() -> plain.door()
                            .open(
                                    plain.college(),
                                    new Programme(UUID.randomUUID(), name, fresh.year(), fresh.stream())))
                    .asInstanceOf(throwable(InvalidInput.class))
                    .extracting(invalid -> invalid.problems().getFirst().field())
                    .isEqualTo("programmeName");
        }
    }

    /** What two devices are answered that ask for the same at the same moment, each in a transaction as in the house. */
    private List<TrainingClass> twiceAtOnce(Supplier<TrainingClass> act) throws Exception {
        Callable<TrainingClass> one = () -> transactions.execute(status -> act.get());
        List<TrainingClass> answers = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<TrainingClass> each : pool.invokeAll(List.of(one, one))) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
