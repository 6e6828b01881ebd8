package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;

/**
 * Words that ask for nothing.
 *
 * @param keys without one of which they cannot stand there; they spare a slow search
 * @param words their pattern
 */
record Silent(List<String> keys, Pattern words) {

    /** The keys parted by blanks. */
    static Silent of(String keys, String words) {
        return new Silent(List.of(keys.split(" ", -1)), Pattern.compile(words));
    }

    /** Takes them from all that look at the scene later. */
    void in(Scene scene) {
        if (keys.stream().anyMatch(scene.text()::contains)) {
            scene.free(words).forEach(match -> scene.silence(match.start(), match.end()));
        }
    }
}
