package org.yanxun.plan.reading.duty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Responsibility.Role;

/**
 * Finds who answers for an item: in a line of its own (责任单位:…), in a table's column, in prose (由…负责), or as our own
 * part (配合…).
 */
public final class Responsibilities {

    private static final Pattern OURS = Pattern.compile(
            "(?:^|[,;。:.)、\\s]|积极|主动|认真|继续|做好|全力)(?:配合|协助|协同(?=做好|开展|推进|有关|相关))(?!单位|部门|科室|处室|默契|[,;。、]|$|[^,;。]{0,2}(?:社群|教师(?!发展|进修)|学员|学生|家长|代理|代课))");
    private static final Pattern HOSTED = Pattern.compile("(?:^|[;。:.)\\s])承办好?(?:国家|全国|省|市|上级)");
    private static final Pattern JOIN = Pattern.compile("(?<=[校院局处科室股会站馆园门])(?:和|与|及)(?=[\\u4e00-\\u9fff]{2})");
    private static final Pattern TAIL = Pattern.compile("(?:具体)?(?:牵头|负责|主办|承办|协办|配合)$");
    private static final List<Head> HEADS = List.of(
            new Head(Role.FUNDER, Pattern.compile("经费(?:来源|渠道)|资金来源|列支渠道|开支渠道")),
            new Head(Role.SUPPORT, Pattern.compile("配合|协办|参与(?:单位|部门)")),
            new Head(Role.HOST, Pattern.compile("承办")),
            new Head(Role.OWNER, Pattern.compile("责任(?:单位|部门|科室|人)|牵头|主办|负责(?:单位|部门|科室|人)?|主责|主持")));
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff()、/ ]{2,24}");

    private Responsibilities() {}

    /** Who answers for the item at a place of the folded text; each body once in each role. */
    public static List<Responsibility> in(FoldedText text, int start, int end) {
        String words = text.folded().substring(start, end);
        Set<Responsibility> found = new LinkedHashSet<>();
        for (Rule rule : Rule.ALL) {
            rule.in(words)
                    .forEach(
                            match -> add(text, start + match.start("names"), match.group("names"), rule.role(), found));
        }
        if (OURS.matcher(words).find()) {
            found.add(new Responsibility(Role.SUPPORT, Optional.empty(), ""));
        }
        if (HOSTED.matcher(words).find()) {
            found.add(new Responsibility(Role.HOST, Optional.empty(), ""));
        }
        return new ArrayList<>(found);
    }

    /** Who answers for a table's row, by the heads of its columns. */
    public static List<Responsibility> in(FoldedText text, Segment row) {
        Set<Responsibility> found = new LinkedHashSet<>();
        for (Segment.Cell cell : row.place().cells()) {
            String names = row.text().substring(cell.start(), cell.end());
            HEADS.stream()
                    .filter(head -> head.words().matcher(cell.head()).find()
                            && NAME.matcher(names).matches())
                    .findFirst()
                    .ifPresent(head -> add(text, row.start() + cell.start(), names, head.role(), found));
        }
        return new ArrayList<>(found);
    }

    private static void add(FoldedText text, int offset, String names, Role role, Set<Responsibility> found) {
        int at = offset;
        for (String name : JOIN.matcher(names).replaceAll("、").split("、", -1)) {
            String bare = TAIL.matcher(name).replaceFirst("");
            if (!bare.isBlank()) {
                String written = text.originalRange(at, at + bare.length()).of(text.original());
                found.add(new Responsibility(role, Optional.of(Bodies.of(bare)), written));
            }
            at += name.length() + 1;
        }
    }

    private record Head(Role role, Pattern words) {}
}
