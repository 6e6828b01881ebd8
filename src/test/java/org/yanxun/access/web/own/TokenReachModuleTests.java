package org.yanxun.access.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yanxun.database.HouseTest;

/** What tokens can be made for is what the API has, no more and no less. */
@HouseTest
class TokenReachModuleTests {

    private final RequestMappingHandlerMapping routes;

    @Autowired
    TokenReachModuleTests(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.routes = requestMappingHandlerMapping;
    }

    @Test
    void there_is_a_scope_for_every_room_with_an_api_and_for_no_other() {
        Set<String> rooms = new TreeSet<>();
        routes.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/"))) {
                rooms.add(handler.getBeanType().getName().split("\\.")[2]);
            }
        });

        assertThat(rooms).containsExactlyElementsOf(new TreeSet<>(TokenForm.ROOMS));
    }
}
