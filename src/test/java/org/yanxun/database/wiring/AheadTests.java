package org.yanxun.database.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.yanxun.database.CannotStart;
import org.yanxun.database.SomeHome;

class AheadTests {

    @TempDir
    private Path temporary;

    @Test
    void the_houses_own_server_is_begun_before_any_bean_is_made() throws Exception {
        var home = SomeHome.in(temporary, "data");
        var context = prepared(Map.of("yanxun.data", home.directory().toString()));
        assertThat(begun(context)).isInstanceOfSatisfying(ServerOpening.class, opening -> {
            try (var server = opening.server()) {
                assertThat(server.pid()).isPositive();
            }
        });
    }

    @Test
    void where_a_server_is_given_none_is_begun() {
        var context = prepared(Map.of("yanxun.db.url", "jdbc:postgresql://somewhere/else"));
        assertThat(begun(context)).isNull();
    }

    @Test
    void a_directory_that_cannot_be_is_told_at_once() throws IOException {
        var impossible = Files.createFile(temporary.resolve("file")).resolve("data");
        assertThatThrownBy(() -> prepared(Map.of("yanxun.data", impossible.toString())))
                .isInstanceOf(CannotStart.class);
    }

    private static @Nullable Object begun(GenericApplicationContext context) {
        return context.getBeanFactory().getSingleton(ServerOpening.class.getName());
    }

    private static GenericApplicationContext prepared(Map<String, Object> told) {
        var context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("told", told));
        new Ahead().onApplicationEvent(new ApplicationPreparedEvent(new SpringApplication(), new String[0], context));
        return context;
    }
}
