package org.yanxun.insight.web.promise;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.insight.domain.Origin;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Speech;

/**
 * What a target's page shows of the former plan's promise that it was carried over from.
 *
 * @param origin that promise; absent if the target is new
 */
record OriginScreen(Optional<Origin> origin) implements Screen {

    /** Which plan it comes from, in words. */
    static String from(Origin origin, Speech speech) {
        return speech.w("insight.origin", origin.year());
    }

    /** How the former promise stood when its year was closed, in words. */
    static String stood(Origin origin, Speech speech) {
        return Stream.concat(
                        origin.stood().map(stood -> Amounts.of(stood, speech)).stream(),
                        Stream.of(speech.w(origin.state().key())))
                .collect(Collectors.joining(" · "));
    }
}
