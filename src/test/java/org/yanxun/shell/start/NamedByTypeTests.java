package org.yanxun.shell.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class NamedByTypeTests {

    interface Reader {}

    static class Plain implements Reader {}

    static final class Special extends Plain {}

    record Asking(Plain asked) {}

    record AskingForAny(Reader reads) {}

    record AskingForAll(List<Reader> all) {}

    @Test
    void what_is_called_as_its_class_is_found_though_another_would_do_too() {
        try (var house = house(beans -> {
            beans.registerBean(Plain.class.getName(), Plain.class);
            beans.registerBean("special", Special.class);
            beans.registerBean(Asking.class);
        })) {
            assertThat(house.getBean(Asking.class).asked()).isExactlyInstanceOf(Plain.class);
        }
    }

    @Test
    void what_is_called_by_a_short_name_is_found_too() {
        try (var house = house(beans -> {
            beans.registerBean("namedByTypeTests.Reader", Plain.class);
            beans.registerBean("reader", Special.class);
            beans.registerBean(AskingForAny.class);
        })) {
            assertThat(house.getBean(AskingForAny.class).reads()).isExactlyInstanceOf(Special.class);
        }
    }

    @Test
    void under_any_name_the_only_one_is_found() {
        try (var house = house(beans -> {
            beans.registerBean("somehow", Special.class);
            beans.registerBean(AskingForAny.class);
        })) {
            assertThat(house.getBean(AskingForAny.class).reads()).isExactlyInstanceOf(Special.class);
        }
    }

    @Test
    void a_name_that_fits_does_not_make_up_for_a_type_that_does_not() {
        try (var house = house(beans -> {
            beans.registerBean("reader", String.class, () -> "no reader");
            beans.registerBean("somehow", Special.class);
            beans.registerBean(AskingForAny.class);
        })) {
            assertThat(house.getBean(AskingForAny.class).reads()).isExactlyInstanceOf(Special.class);
        }
    }

    @Test
    void of_two_that_would_do_none_is_guessed() {
        assertThatThrownBy(() -> house(beans -> {
                    beans.registerBean("one", Plain.class);
                    beans.registerBean("other", Special.class);
                    beans.registerBean(AskingForAny.class);
                }))
                .isInstanceOf(UnsatisfiedDependencyException.class)
                .hasCauseInstanceOf(NoUniqueBeanDefinitionException.class);
    }

    @Test
    void whoever_asks_for_all_gets_all() {
        try (var house = house(beans -> {
            beans.registerBean("reader", Plain.class);
            beans.registerBean("other", Special.class);
            beans.registerBean(AskingForAll.class);
        })) {
            assertThat(house.getBean(AskingForAll.class).all()).hasSize(2);
        }
    }

    private static AnnotationConfigApplicationContext house(Consumer<AnnotationConfigApplicationContext> beans) {
        var house = new AnnotationConfigApplicationContext();
        house.registerBean(BeanNames.class);
        beans.accept(house);
        house.refresh();
        return house;
    }
}
