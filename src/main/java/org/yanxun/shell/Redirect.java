package org.yanxun.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends the reader elsewhere after an act, so that reloading the page does not repeat it.
 *
 * @param location the path to go to, with its query
 */
public record Redirect(String location) implements Screen {

    /** Goes to that path of this house. */
    public static Redirect to(String path) {
        return new Redirect(path);
    }

    /** Says these words on the page the reader arrives at; nothing but words the house knows is ever shown. */
    public Redirect saying(String key) {
        String separator = location.contains("?") ? "&" : "?";
        return new Redirect(location + separator + "said=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }
}
