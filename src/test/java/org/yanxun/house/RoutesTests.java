package org.yanxun.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.shell.route.CurrentActor;

/**
 * Every route × every role, as the guards really answer, against the reviewed table {@code routes.txt}: one line a route,
 * sorted, {@code METHOD path WHO}, where WHO is {@code OPEN}, {@code SIGNED_IN}, {@code NOBODY} or roles in the order of
 * {@link Role}.
 */
@HouseTest
class RoutesTests {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");

    private final Map<String, HandlerMethod> routes = new TreeMap<>();
    private final Collection<HandlerInterceptor> guards;

    @Autowired
    RoutesTests(RequestMappingHandlerMapping requestMappingHandlerMapping, List<HandlerInterceptor> guards) {
        this.guards = guards;
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((info, handler) -> names(info).forEach(name -> routes.put(name, handler)));
    }

    @Test
    void every_route_lets_in_exactly_whom_the_reviewed_table_says() throws Exception {
        Set<String> reviewed = new TreeSet<>(Files.readAllLines(TABLE));
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, HandlerMethod> route : routes.entrySet()) {
            found.add(route.getKey() + " " + whoGetsInto(route.getKey(), route.getValue()));
        }
        Set<String> missing = new TreeSet<>(found);
        missing.removeAll(reviewed);
        Set<String> gone = new TreeSet<>(reviewed);
        gone.removeAll(found);

        assertThat(missing)
                .as("routes that %s does not have so; review and add these lines", TABLE)
                .isEmpty();
        assertThat(gone)
                .as("lines of %s that no route answers to; remove them", TABLE)
                .isEmpty();
    }

    @Test
    void the_table_is_sorted_and_names_no_route_twice() throws Exception {
        List<String> lines = Files.readAllLines(TABLE);

        assertThat(lines).isSorted();
        assertThat(lines.stream().map(line -> line.substring(0, line.lastIndexOf(' '))))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_route_is_closed_to_everybody_or_changes_things_for_anyone() throws Exception {
        assertThat(Files.readAllLines(TABLE)).noneMatch(line -> line.endsWith(" NOBODY"));
    }

    private String whoGetsInto(String route, HandlerMethod handler) throws Exception {
        boolean anonymous = getsIn(route, handler, Optional.empty());
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (getsIn(route, handler, Optional.of(role))) {
                roles.add(role);
            }
        }
        boolean all = roles.size() == Role.values().length;
        if (anonymous) {
            assertThat(all)
                    .as(route + " is open to strangers but not to all roles")
                    .isTrue();
            return "OPEN";
        }
        if (all) {
            return "SIGNED_IN";
        }
        return roles.isEmpty() ? "NOBODY" : roles.stream().map(Role::name).collect(joining(","));
    }

    private boolean getsIn(String route, HandlerMethod handler, Optional<Role> role) throws Exception {
        String[] parts = route.split(" ");
        String method = parts[0].equals("ANY") ? "GET" : parts[0];
        MockHttpServletRequest request = new MockHttpServletRequest(method, parts[1]);
        role.ifPresent(each -> CurrentActor.set(request, TestActors.somebody(each)));
        for (HandlerInterceptor guard : guards) {
            if (!guard.preHandle(request, new MockHttpServletResponse(), handler)) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Set.of("ANY")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(java.util.stream.Collectors.toSet());
        return info.getPatternValues().stream().flatMap(path -> methods.stream().map(method -> method + " " + path));
    }
}
