package org.yanxun.plan.reading.scene;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Segment.Mood;

/** What a part of a plan tells of, by its heading. */
public final class Moods {

    private static final Pattern AIMS =
            Pattern.compile("指导思想|工作思路|总体思路|基本思路|基本原则|工作原则|培训原则|指导原则|依据|缘起|宗旨|意义|理念|方针|目的|计[划画]目标|总体要求$|必要性");
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "回顾|现[状况]|(?:现实|现有|前期)(?:的)?基础|检视过去|优势与不足|基本情况|工作总结|存在(?:的)?(?:主要)?问题|工作基础|形势|背景|与基础|发展基础|(?:主要|工作|取得的?)成[绩效]|已有基础|面临|家底|底数|(?<![补填齐])缺口|(?<![补强弥破解齐决固长])短板|难[处点题]|困难与|(?:主要|实际|存在|面对)(?:的)?困难|不足$");

    /** 下列情形不予认定: what follows is left out, and nobody is to do it. */
    private static final Pattern LEAVES_OUT = Pattern.compile("不(?:予|得|能|可|应|再|计|列|纳)[^,;。]{0,20}:$");

    private Moods() {}

    /** What a line that leads in announces for those beneath it; nothing particular if it leads in to work. */
    public static Optional<Mood> beneath(String line) {
        return LEAVES_OUT.matcher(line).find() ? Optional.of(Mood.AIMS) : Optional.empty();
    }

    /** What a heading announces; nothing particular if it is empty or names work. */
    public static Optional<Mood> of(String heading) {
        if (LOOKS_BACK.matcher(heading).find()) {
            return Optional.of(Mood.LOOKS_BACK);
        }
        return AIMS.matcher(heading).find() ? Optional.of(Mood.AIMS) : Optional.empty();
    }
}
