package org.yanxun.plan.target;

import java.util.Optional;

/**
 * Who answers for an item, as far as the words say.
 *
 * @param role in what way
 * @param body what kind of body; absent where the role is our own (配合市教育局: we support)
 * @param name the body as written; empty where the role is our own
 */
public record Responsibility(Role role, Optional<Body> body, String name) {

    /** In what way a body answers. */
    public enum Role {
        OWNER,
        SUPPORT,
        HOST,
        ORGANISER,
        ASSESSOR,
        FUNDER
    }

    /** Kinds of bodies. */
    public enum Body {
        BUREAU,
        COLLEGE,
        SCHOOL,
        PRINCIPAL,
        KINDERGARTEN,
        RESEARCH_OFFICE,
        UNIVERSITY,
        OTHER
    }
}
