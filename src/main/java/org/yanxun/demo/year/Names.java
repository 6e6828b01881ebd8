package org.yanxun.demo.year;

import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.Subject;

/** How class titles call a stage and a subject. Titles are data of the district, in its own language. */
final class Names {

    private Names() {}

    static String of(@Nullable SchoolStage stage) {
        return switch (stage) {
            case KINDERGARTEN -> "幼兒園";
            case PRIMARY -> "國小";
            case JUNIOR -> "國中";
            case SENIOR -> "高中";
            case VOCATIONAL -> "職教";
            case null -> "";
        };
    }

    static String of(@Nullable Subject subject) {
        return switch (subject) {
            case CHINESE -> "語文";
            case MATHEMATICS -> "數學";
            case ENGLISH -> "英語";
            case SCIENCE, PHYSICS, CHEMISTRY, BIOLOGY -> "科學";
            case HISTORY, GEOGRAPHY, SOCIETY, POLITICS, MORALITY_AND_LAW -> "人文";
            case MUSIC, ART -> "藝術";
            case PHYSICAL_EDUCATION -> "體育";
            case INFORMATION_TECHNOLOGY -> "信息技術";
            case PRESCHOOL -> "保教";
            case VOCATIONAL_COURSE -> "專業課";
            case LABOUR, PSYCHOLOGY, OTHER -> "綜合";
            case null -> "";
        };
    }
}
