package org.yanxun.credit;

import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * What a person has in a year, by category; a surplus in one never fills another (plan row 5.1).
 *
 * @param centralised 集中培訓
 * @param online 網絡培訓
 * @param schoolBased 校本研訓
 */
public record Balance(Credits centralised, Credits online, Credits schoolBased) {

    /** Nothing yet. */
    public static final Balance NONE = new Balance(Credits.ZERO, Credits.ZERO, Credits.ZERO);

    /** The credits of one category. */
    public Credits of(CreditCategory category) {
        return switch (category) {
            case CENTRALISED -> centralised;
            case ONLINE -> online;
            case SCHOOL_BASED -> schoolBased;
        };
    }
}
