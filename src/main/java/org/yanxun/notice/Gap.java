package org.yanxun.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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

    /** From a moment until another. */
    record Stretch(Instant from, Instant until) implements Gap {}

    /**
     * Something that was one thing and is another.
     *
     * @param key the key of the words for what it is
     * @param of what it belongs to, by name; empty if it needs no name
     */
    record Change(String key, String of, Gap before, Gap after) implements Gap {}

    /** Several told one after the other, and how many more are left out. */
    record Several(List<Gap> parts, int more) implements Gap {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** As that language says it, in that time zone. */
    default String in(Speech speech, ZoneId zone) {
        return switch (this) {
            case Text(String text) -> text.isEmpty() ? "—" : text;
            case Keys(List<String> keys) -> joined(speech, keys.stream().map(speech::w));
            case Moment(Instant at) -> speech.moment(LocalDateTime.ofInstant(at, zone));
            case Stretch(Instant from, Instant until) ->
                speech.moment(LocalDateTime.ofInstant(from, zone)) + " – "
                        + speech.time(LocalDateTime.ofInstant(until, zone));
            case Change(String key, String of, Gap before, Gap after) -> {
                String what = of.isEmpty() ? speech.w(key) : speech.w("notice.changeOf", speech.w(key), of);
                yield speech.w("notice.change", what, before.in(speech, zone), after.in(speech, zone));
            }
            case Several(List<Gap> parts, int more) -> {
                String said = joined(speech, parts.stream().map(part -> part.in(speech, zone)));
                yield more == 0 ? said : speech.w("notice.more", said, more);
            }
        };
    }

    private static String joined(Speech speech, Stream<String> parts) {
        return parts.reduce((a, b) -> speech.w("notice.and", a, b)).orElse("");
    }
}
