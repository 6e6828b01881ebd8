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
    private static final Pattern MEMBER = Pattern.compile("[、,]|[和与及](?!谐)");
    private static final Pattern LEVEL = Pattern.compile("^(?:国家|[省市县区旗校园])级");
    private static final Pattern PEOPLE = Pattern.compile("(?:教师|老师|校长|园长|教研员|班主任|干部|学员|导师|骨干|带头人|名师|能手|新秀|标兵|专家)$");
    private static final int ROW = 48;

    private SharedOut() {}

    /**
     * Where a figure stands in its row.
     *
     * @param named the words that name those who share
     * @param at the figure's place in the row, from 0
     */
    record Place(String named, int at) {

        /** What of those named the figure counts: of 省级、市级骨干教师 it is 骨干教师 each time; empty if it can't be told. */
        String noun() {
            String[] members = MEMBER.split(named, -1);
            if (at >= members.length || members.length < 2) {
                return "";
            }
            String own = NounBefore.in(members[at]);
            String last =
                    LEVEL.matcher(NounBefore.in(members[members.length - 1])).replaceFirst("");
            Matcher people = PEOPLE.matcher(last);
            boolean whole = at == members.length - 1 || PEOPLE.matcher(own).find() || !people.find();
            if (own.isEmpty()) {
                return last;
            }
            return whole ? own : people.group();
        }

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
