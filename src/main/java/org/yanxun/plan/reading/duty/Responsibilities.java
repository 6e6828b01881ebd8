package org.yanxun.plan.reading.duty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Responsibility.Role;

/** Finds who answers for an item: in a line of its own (责任单位:…), in prose (由…负责), or as our own part (配合…). */
public final class Responsibilities {

    private static final String NAMES = "\\s?:?\\s?(?<names>[^,;。:()\\s]{2,30}(?:、[^,;。:()\\s]{2,30}){0,6})";
    private static final List<Rule> RULES = List.of(
            new Rule(Role.OWNER, "(?:责任(?:单位|部门|科室|人)|牵头(?:单位|部门|科室)|主办(?:单位|部门)|负责(?:单位|部门|人))\\s?:" + NAMES),
            new Rule(Role.HOST, "(?:承办(?:单位|学校|部门)|实施单位)\\s?:" + NAMES),
            new Rule(Role.SUPPORT, "(?:协办(?:单位|部门)|配合(?:单位|部门)|协助单位|参与单位)\\s?:" + NAMES),
            new Rule(Role.OWNER, "(?:^|[,;。:\\s由])(?<names>" + Bodies.NAME + ")(?:具体|全面|统一|共同|统筹)?(?:负责|牵头|主办)"),
            new Rule(Role.OWNER, "(?:^|[,;。:\\s])(?<names>" + Bodies.NAME + ")是[^,;。]{2,20}第一责任人"),
            new Rule(Role.HOST, "(?:^|[,;。:\\s由])(?<names>" + Bodies.NAME + ")(?:具体)?承办"),
            new Rule(Role.ORGANISER, "(?:^|[,;。:\\s由])(?<names>" + Bodies.NAME + ")(?:统一|具体|分学科)?组织(?:实施|开展)"),
            new Rule(Role.ASSESSOR, "(?:经|报|由)(?<names>" + Bodies.NAME + ")(?:审核|审批|核准|批准|审定|考核|评估|验收|认定|核定)"),
            new Rule(
                    Role.FUNDER,
                    "(?:经费|费用|资金)[^,;。]{0,4}由(?<names>" + Bodies.NAME + ")[^,;。]{0,6}(?:承担|列支|支付|解决|保障|负担)"));
    private static final Pattern OURS = Pattern.compile("(?:^|[,;。:\\s]|积极|主动|认真|继续|做好|全力)(?:配合|协助|协同)(?!单位|部门|默契)");

    private Responsibilities() {}

    /** Who answers for the item at a place of the folded text; each body once in each role. */
    public static List<Responsibility> in(FoldedText text, int start, int end) {
        String words = text.folded().substring(start, end);
        Set<Responsibility> found = new LinkedHashSet<>();
        for (Rule rule : RULES) {
            rule.pattern().matcher(words).results().forEach(match -> add(text, start, match, rule.role(), found));
        }
        if (OURS.matcher(words).find()) {
            found.add(new Responsibility(Role.SUPPORT, Optional.empty(), ""));
        }
        return new ArrayList<>(found);
    }

    private static void add(FoldedText text, int offset, MatchResult match, Role role, Set<Responsibility> found) {
        int at = match.start("names");
        for (String name : match.group("names").split("、", -1)) {
            if (!name.isBlank()) {
                String written = text.originalRange(offset + at, offset + at + name.length())
                        .of(text.original());
                found.add(new Responsibility(role, Optional.of(Bodies.of(name)), written));
            }
            at += name.length() + 1;
        }
    }

    private record Rule(Role role, Pattern pattern) {
        Rule(Role role, String pattern) {
            this(role, Pattern.compile(pattern));
        }
    }
}
