package org.yanxun.plan.reading.enumeration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.TargetKind;

/** EXCLUSION: what is not to be counted or taken in. */
public final class Exclusions {

    private static final String NOT = "(?:一律|均|都|概)?(?:不(?:得|能|可|应|予|再|宜|获|另|被)?|不得以?)(?:再|另|重复)?";
    private static final Pattern SAID = Pattern.compile(NOT
            + "(?:视(?:为|作|同)|作为(?!一)|算(?:作|入|是)?|计(?:入|算|学分|学时|时数)?(?![划较])|记(?:入|学分)|纳入|列入|折算|认定|承认|登记学|授予学|列计|采计|核给|核发|核计|采认|认列|登录|登记为|计为|算为|获计算|充作|当作|属于|替代|代替|冲抵|抵充|折抵|顶替|抵扣|充抵|重复(?:计|认定|登记))|不予(?:认定|承认|登记|计算|折算|统计|采计|采认|核给|核发|列计|认可|受理学)"
            + "|不占用?[^,;。]{0,8}(?:指标|名额|数额)|不在(?:此列|计算|认定)|除外");
    private static final Pattern LEFT_OUT = Pattern.compile("(?:不含|不包括|不包含)(?<what>[^,;:。)]{1,40})");
    private static final Pattern BY = Pattern.compile("不得以(?<what>[^,;:。]{1,30}?)(?:代替|替代|冲抵|抵充|充抵|顶替|折抵)");
    private static final Pattern OPEN = Pattern.compile("等(?![级于同])");
    private static final int LONGEST = 60;

    private Exclusions() {}

    public static void in(Scene scene) {
        for (Pattern pattern : List.of(BY, LEFT_OUT)) {
            for (MatchResult match : pattern.matcher(scene.text()).results().toList()) {
                take(scene, match.group("what"), match.start(), match.end());
            }
        }
        for (MatchResult match : SAID.matcher(scene.text()).results().toList()) {
            String what = scene.clauseBefore(match.start(), LONGEST);
            if (!isOnlyNamed(scene, match)) {
                take(scene, what, match.start() - what.length(), match.end());
            }
        }
    }

    /** 不计入的情形: in front of what says so again names it only. */
    private static boolean isOnlyNamed(Scene scene, MatchResult match) {
        int said = Math.min(scene.segment().said(), scene.text().length());
        return match.end() <= said && SAID.matcher(scene.text().substring(said)).find();
    }

    private static void take(Scene scene, String what, int start, int end) {
        if (!scene.covers(TargetKind.EXCLUSION, start, end)) {
            Amount amount = Amount.ofNames(Optional.empty(), Members.of(what).names());
            boolean open = OPEN.matcher(what).find();
            Amount soft = open ? amount.soft(Set.of(Qualifier.OPEN_LIST)) : amount;
            scene.note(Found.of(TargetKind.EXCLUSION, soft, start, end));
        }
    }
}
