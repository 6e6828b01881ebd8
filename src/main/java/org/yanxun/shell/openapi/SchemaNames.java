package org.yanxun.shell.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yanxun.shell.route.TokenScope;

/**
 * What a type is called in the document: its room, and its name with those of the types it lies in, such as
 * {@code enrolment.SeatApi.Wanted}. No two types share a name: where one is taken, the other's package is named too.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Named> named = new ConcurrentHashMap<>();

    /** A type, and how it is called where that must be told at length. */
    private record Named(Class<?> type, String whole) {}

    /** The type that was given that name; absent if none was. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(named.get(name)).map(Named::type);
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        String room = TokenScope.room(type);
        return room.isEmpty()
                ? super.getNameOfClass(type)
                : give(room + "." + own(type), new Named(type, whole(type.getName())));
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = getNameOfClass(type.getRawClass());
        String of = IntStream.range(0, type.containedTypeCount())
                .mapToObj(at -> own(type.containedType(at).getRawClass()))
                .collect(Collectors.joining("."));
        return give(name + ".Of." + of, new Named(type.getRawClass(), whole(type.toCanonical())));
    }

    private String give(String name, Named type) {
        Named owner = named.putIfAbsent(name, type);
        if (owner == null || owner.equals(type)) {
            return name;
        }
        named.put(type.whole(), type);
        return type.whole();
    }

    /** A type's whole name, made of what may stand in the name of a shape. */
    private static String whole(String name) {
        return name.replaceAll("[^A-Za-z0-9.]+", ".").replaceAll("[.]$", "");
    }

    private static String own(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
