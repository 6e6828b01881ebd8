package org.yanxun.shell.route;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.yanxun.kernel.Role;

/** Who may call a handler. */
public sealed interface RouteRule {

    /** Anyone. */
    record Everybody() implements RouteRule {}

    /** Everyone who is signed in. */
    record WhoeverSignedIn() implements RouteRule {}

    /** Only these hats; none at all closes the route. */
    record Only(Set<Role> roles) implements RouteRule {}

    /** Whether it lets that hat in; absent for someone who is not signed in. */
    default boolean lets(Optional<Role> role) {
        return switch (this) {
            case Everybody() -> true;
            case WhoeverSignedIn() -> role.isPresent();
            case Only(Set<Role> roles) -> role.filter(roles::contains).isPresent();
        };
    }

    /** What the handler, or else its class, says. */
    static RouteRule of(HandlerMethod handler) {
        if (handler.getBeanType().getName().startsWith("org.springdoc.")) {
            return new Everybody();
        }
        if (has(handler, Open.class)) {
            return new Everybody();
        }
        if (has(handler, SignedIn.class)) {
            return new WhoeverSignedIn();
        }
        @Nullable Allowed allowed = handler.getMethodAnnotation(Allowed.class);
        if (allowed == null && handlerSaysNothing(handler)) {
            return ofClass(handler.getBeanType());
        }
        return new Only(allowed == null ? Set.of() : Set.of(allowed.value()));
    }

    private static RouteRule ofClass(Class<?> type) {
        if (AnnotatedElementUtils.hasAnnotation(type, Open.class)) {
            return new Everybody();
        }
        if (AnnotatedElementUtils.hasAnnotation(type, SignedIn.class)) {
            return new WhoeverSignedIn();
        }
        @Nullable Allowed allowed = AnnotatedElementUtils.findMergedAnnotation(type, Allowed.class);
        return new Only(allowed == null ? Set.of() : Set.of(allowed.value()));
    }

    private static boolean handlerSaysNothing(HandlerMethod handler) {
        return !has(handler, Open.class) && !has(handler, SignedIn.class) && !has(handler, Allowed.class);
    }

    private static boolean has(HandlerMethod handler, Class<? extends Annotation> annotation) {
        return handler.hasMethodAnnotation(annotation);
    }
}
