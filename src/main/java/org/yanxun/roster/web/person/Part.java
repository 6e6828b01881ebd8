package org.yanxun.roster.web.person;

import java.util.Locale;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.person.Kept;

/** The parts of a person's file beside the posts, as addresses name them. */
public enum Part {
    DUTIES(Kept.DUTY),
    CREDENTIALS(Kept.CREDENTIAL),
    SERVICE(Kept.SERVICE);

    /** What an address may say, as a pattern for routes. */
    public static final String PATTERN = "{part:duties|credentials|service}";

    private final Kept kept;

    Part(Kept kept) {
        this.kept = kept;
    }

    /** The part that an address names. */
    public static Part of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    /** As addresses name it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What belongs here. */
    public Kept kept() {
        return kept;
    }

    /** Whether that belongs here. */
    boolean holds(Fact fact) {
        return Kept.of(fact) == kept;
    }
}
