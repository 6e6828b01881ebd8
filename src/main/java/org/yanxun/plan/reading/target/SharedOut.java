package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.TargetKind;

/** Figures in a row that are shared out among what is named before them: 集中、网络、校本分别为16、8、24学分. */
final class SharedOut {

    private static final Pattern SHARED = Pattern.compile("分别|依次");
    private static final Pattern IN_ROW = Pattern.compile("[\\d.一二三四五六七八九十百零、,和与及为是不少于至低达到各名人位个所校次学分课时小\\s]*");
    private static final int ROW = 48;

    private SharedOut() {}

    /**
     * Where a figure stands in its row.
     *
     * @param named the words that name those who share
     * @param at the figure's place in the row, from 0
     */
    record Place(String named, int at) {

        /** The one of those named that the figure belongs to; empty if the row is longer than what is named. */
        <T> Optional<T> of(List<T> those) {
            return at < those.size() ? Optional.of(those.get(at)) : Optional.empty();
        }
    }

    /** The place of a figure among figures of these kinds; empty if it stands in no such row. */
    static Optional<Place> place(Scene scene, Found figure, List<TargetKind> kinds) {
        int offset = Math.max(0, figure.start() - ROW);
        Matcher shared = SHARED.matcher(scene.before(figure.start(), ROW));
        Optional<Place> place = Optional.empty();
        while (shared.find()) {
            int from = offset + shared.end();
            if (IN_ROW.matcher(scene.text().substring(from, figure.start())).matches()) {
                int at = kinds.stream()
                        .mapToInt(kind -> scene.begunWithin(kind, from, figure.start()))
                        .sum();
                place = Optional.of(new Place(scene.clauseBefore(offset + shared.start(), ROW), at));
            }
        }
        return place;
    }
}
