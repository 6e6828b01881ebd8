package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.speech.Words;

/** A person who is told that something was wrong is told so by what the field is called on her screen. */
@HouseTest
class FieldWordsTests {

    private final Words words = new Words();
    private final RequestMappingHandlerMapping routes;

    @Autowired
    FieldWordsTests(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        routes = requestMappingHandlerMapping;
    }

    @Test
    void every_field_that_may_be_wrong_has_words() {
        Set<String> nameless = new TreeSet<>(FieldNames.KNOWN);
        nameless.addAll(sentByPages());
        nameless.removeIf(field -> words.knows("shell.field." + field));

        assertThat(nameless).as("fields without words").isEmpty();
    }

    @Test
    void the_fields_of_forms_are_found() {
        assertThat(sentByPages()).contains("reason", "granted", "login");
        assertThat(FieldNames.KNOWN).contains("file", "limit", "text");
    }

    private Set<String> sentByPages() {
        Set<String> names = new TreeSet<>();
        routes.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().stream().noneMatch(path -> path.startsWith("/api/"))
                    && handler.getBeanType().getName().startsWith("org.yanxun")) {
                addSent(handler, names);
            }
        });
        return names;
    }

    private static void addSent(HandlerMethod handler, Set<String> names) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            Class<?> type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                String name = parameter.getParameterName();
                names.add(name == null ? "?" : name);
            } else if (type.isRecord() && type != Actor.class && parameter.getParameterAnnotations().length == 0) {
                addComponents(type, names);
            }
        }
    }

    private static void addComponents(Class<?> form, Set<String> names) {
        for (RecordComponent each : form.getRecordComponents()) {
            if (each.getType().isRecord() && !BeanUtils.isSimpleValueType(each.getType())) {
                addComponents(each.getType(), names);
            } else {
                names.add(each.getName());
            }
        }
    }
}
