package org.yanxun.roster.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.OrgType;

/**
 * What a code and a name must be like, on which days an organisation can be there, and what a type usually means; the same
 * by hand and in a sheet.
 */
public final class OrganisationRules {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]{1,40}");
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}·•‧・.．,，、&＆+＋'’\"“”「」《》()（）\\[\\]【】#＃/／ —–－-]+");

    private OrganisationRules() {}

    /** Whether an organisation can be called so in spreadsheets. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether a district's organisations can have been there on that day, or be there one day. */
    public static boolean isNear(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    /** Whether a name is short enough. */
    public static boolean isShort(String text) {
        return text.length() <= LONGEST_NAME;
    }

    /** Whether a name has letters, and no signs that names do not have. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The stages that a school of that type usually has. */
    public static Set<SchoolStage> stagesOf(OrgType type) {
        return switch (type) {
            case KINDERGARTEN, CENTRAL_KINDERGARTEN -> EnumSet.of(SchoolStage.KINDERGARTEN);
            case PRIMARY -> EnumSet.of(SchoolStage.PRIMARY);
            case JUNIOR -> EnumSet.of(SchoolStage.JUNIOR);
            case NINE_YEAR -> EnumSet.of(SchoolStage.PRIMARY, SchoolStage.JUNIOR);
            case COMPLETE -> EnumSet.of(SchoolStage.JUNIOR, SchoolStage.SENIOR);
            case SENIOR -> EnumSet.of(SchoolStage.SENIOR);
            case VOCATIONAL -> EnumSet.of(SchoolStage.VOCATIONAL);
            case BUREAU, TRAINING_COLLEGE, RESEARCH_OFFICE, MIGRANT, OTHER -> EnumSet.noneOf(SchoolStage.class);
        };
    }
}
