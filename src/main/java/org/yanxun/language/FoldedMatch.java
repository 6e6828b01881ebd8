package org.yanxun.language;

import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * One match in a folded text, its places told in the original.
 *
 * @param text where it was found
 * @param match what the pattern found, in folded offsets
 */
public record FoldedMatch(FoldedText text, MatchResult match) {

    /** The whole match as a range of the original. */
    public TextRange range() {
        return text.originalRange(match.start(), match.end());
    }

    /** A group as a range of the original; empty if the group took no part. */
    public Optional<TextRange> range(int group) {
        return match.start(group) < 0
                ? Optional.empty()
                : Optional.of(text.originalRange(match.start(group), match.end(group)));
    }

    /** A group's folded text; empty if the group took no part. */
    public Optional<String> group(int group) {
        return Optional.ofNullable(match.group(group));
    }

    /** The whole match in the original's own characters. */
    public String asWritten() {
        return range().of(text.original());
    }
}
