package org.yanxun.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.yanxun.shell.speech.Speech;

/** What fills a gap in a notice's words: kept as it was when the notice was written, said in the reader's language. */
public sealed interface Gap {

    /** A text that is the same in every language, such as a class's title. */
    record Text(String text) implements Gap {}

    /** Words of the house by their keys, told one after the other. */
    record Keys(List<String> keys) implements Gap {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** A moment. */
    record Moment(Instant at) implements Gap {}

    /** As that language says it, in that time zone. */
    default String in(Speech speech, ZoneId zone) {
        return switch (this) {
            case Text(String text) -> text;
            case Keys(List<String> keys) ->
                keys.stream()
                        .map(speech::w)
                        .reduce((a, b) -> speech.w("notice.and", a, b))
                        .orElse("");
            case Moment(Instant at) -> speech.moment(LocalDateTime.ofInstant(at, zone));
        };
    }
}
