package org.yanxun.plan.reading.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Bearing.Level;
import org.yanxun.plan.target.TargetKind;

/** What a target is about: the noun behind its figure, whose level, which programme or category. */
final class Bearings {

    private static final Pattern PART = Pattern.compile("其中|包括|含|分为|:|、");
    private static final Pattern PROGRAMME =
            Pattern.compile("[“]([^“”]{2,20})[”](?:[\\u4e00-\\u9fff]{0,3}(?:工程|计划|行动|项目|活动|培训))?");
    /** 师德专题不少于8学时 */
    private static final Pattern COURSE = Pattern.compile("[^和与及、]{2,8}(?:专题|知能|素养|教育)");
    /** 网络研修和集中培训 are several, and 等方式 leaves them open. */
    private static final Pattern WAYS = Pattern.compile("和|等(?:[方形途]|$)|(?:培训|方式|形式|途径)$");

    private static final Pattern BODY =
            Pattern.compile("[省市区县旗]教(?:育[局委厅处]|育和?体育局|体局|委|厅|研[室员院]|科[院所]|师(?:进修|发展|教育学院|培训))");

    private static final Pattern CUT = Pattern.compile("[,;。、]");
    private static final int NEAR = 12;
    private static final int BEHIND = 16;
    private static final int FAR = 40;
    private static final int WHOLE = 60;

    /** A date, a length, a condition and an enumeration are of no level, whatever they stand beside. */
    private static final Set<TargetKind> LEVELLED = Set.of(
            TargetKind.COUNT,
            TargetKind.CREDITS,
            TargetKind.HOURS,
            TargetKind.RATIO,
            TargetKind.MONEY,
            TargetKind.EDITION,
            TargetKind.STAGE,
            TargetKind.BASELINE,
            TargetKind.ACTION);

    private final Scene scene;
    private final Nouns nouns;
    private final ShareNouns shares;

    private Bearings(Scene scene, Earlier earlier) {
        this.scene = scene;
        this.nouns = new Nouns(scene, earlier);
        this.shares = new ShareNouns(scene, earlier);
    }

    /** Each figure once, in the order of their places, so that it may take up what the one before it is about. */
    static void in(Scene scene) {
        Earlier earlier = new Earlier();
        Bearings bearings = new Bearings(scene, earlier);
        scene.inOrder();
        scene.rewrite(found -> earlier.note(found.about(bearings.of(found))));
    }

    private Bearing of(Found found) {
        String subject = subject(found);
        boolean credited = found.kind() == TargetKind.CREDITS || found.kind() == TargetKind.HOURS;
        String programme = credited ? category(scene, found) : programme(scene, found);
        Optional<Level> level = LEVELLED.contains(found.kind()) ? level(scene, found, subject) : Optional.empty();
        return new Bearing(subject, level, programme);
    }

    /** Its own in a row that is shared out; else by its noun and words, by what it takes part in, by what leads to it. */
    private static Optional<Level> level(Scene scene, Found found, String subject) {
        String own = own(scene, found);
        String behind = CUT.split(
                        scene.text()
                                .substring(found.end(), Math.min(scene.text().length(), found.end() + BEHIND)),
                        2)[0];
        String[] before = CUT.split(scene.before(found.start(), NEAR), -1);
        return SharedOut.place(scene, found, List.of(TargetKind.COUNT))
                .flatMap(place -> place.of(Levels.in(place.named())))
                .or(() -> Stream.of(subject, own + behind, before[before.length - 1])
                        .flatMap(words -> Levels.in(words).stream())
                        .findFirst());
    }

    /** The words of an action without the bodies it names: 配合市教育局 is nothing of the city's level. */
    private static String own(Scene scene, Found found) {
        String own = scene.text().substring(found.start(), found.end());
        return found.kind() == TargetKind.ACTION ? BODY.matcher(own).replaceAll("") : own;
    }

    /** Who or what is counted, what a share is of, who is to learn so long. */
    private String subject(Found found) {
        Unit unit = found.amount().unit().orElse(Unit.YEAR);
        return switch (found.kind()) {
            case CREDITS, HOURS -> learners(scene, found);
            case RATIO -> shares.of(found);
            case COUNT -> nouns.of(found);
            case BASELINE ->
                switch (unit) {
                    case PERCENT -> shares.of(found);
                    case CREDIT, HOUR -> learners(scene, found);
                    default -> nouns.of(found);
                };
            default -> "";
        };
    }

    private static String learners(Scene scene, Found found) {
        return People.last(scene.before(found.start(), WHOLE));
    }

    /** The category of credits or hours: one of the three everyone has, else the part as the words name it. */
    private static String category(Scene scene, Found found) {
        String category = Categories.of(scene, found);
        if (!category.isEmpty()) {
            return category;
        }
        String before = Nouns.before(scene, found.start());
        boolean part = PART.matcher(scene.before(found.start(), FAR)).find();
        boolean named = part || COURSE.matcher(before).matches();
        return named && !WAYS.matcher(before).find() ? before : "";
    }

    private static String programme(Scene scene, Found found) {
        String before = scene.before(found.start(), FAR);
        String name = "";
        Matcher matcher = PROGRAMME.matcher(before);
        while (matcher.find()) {
            name = matcher.group(1);
        }
        Matcher behind = PROGRAMME.matcher(
                scene.text().substring(found.end(), Math.min(scene.text().length(), found.end() + FAR / 2)));
        return name.isEmpty() && behind.find() ? behind.group(1) : name;
    }
}
