package org.yanxun.roster.web.person;

import java.util.Locale;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;

/** The parts of a person's file beside the posts, as addresses name them. */
public enum Part {
    DUTIES,
    CREDENTIALS,
    SERVICE;

    /** What an address may say, as a pattern for routes. */
    public static final String PATTERN = "{part:duties|credentials|service}";

    /** The part that an address names. */
    public static Part of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    /** As addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that belongs here. */
    public boolean holds(Fact fact) {
        return switch (fact) {
            case NewDuty duty -> this == DUTIES;
            case NewCredential credential -> this == CREDENTIALS;
            case NewService service -> this == SERVICE;
        };
    }
}
