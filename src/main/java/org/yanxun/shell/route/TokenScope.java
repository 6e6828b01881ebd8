package org.yanxun.shell.route;

/** What a token must be allowed to do for a call: {@code <room>:read} to read a room, {@code <room>:write} for all else. */
public final class TokenScope {

    private static final String HOUSE = "org.yanxun.";

    private TokenScope() {}

    /** The scope that a call of that method needs; one that no token has where the handler is not of this house. */
    public static String of(Class<?> handler, String method) {
        return of(room(handler), method);
    }

    /** The scope that a call of that method needs in a room. */
    public static String of(String room, String method) {
        boolean reads = method.equals("GET") || method.equals("HEAD");
        return room + (reads ? ":read" : ":write");
    }

    /** The room that a type lies in; empty outside the house. */
    public static String room(Class<?> type) {
        String name = type.getName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).split("\\.", 2)[0] : "";
    }
}
