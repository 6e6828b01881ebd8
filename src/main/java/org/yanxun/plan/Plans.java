package org.yanxun.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;

/** The yearly plans of the districts: reading a text, adopting a version, asking what is in force. */
public interface Plans {

    /**
     * Reads a text and keeps it as a draft: a new version of its year. The same id twice keeps one.
     *
     * @param id the draft's own, made by whoever sends the text
     * @throws org.yanxun.shell.fault.InvalidInput if there is nothing to read, or no year given and none in the text
     */
    Plan read(Actor actor, PlanId id, String text, Optional<PlanYear> year);

    /**
     * Puts a version in force; the one in force so far is superseded. Both are noted in the audit trail.
     *
     * @param withRequirement whether the credits as read shall count from now on
     * @throws org.yanxun.shell.fault.NotThere if the district has no such version
     * @throws org.yanxun.shell.fault.Refusal if it is in force already, or its credits cannot be taken as read
     */
    void adopt(Actor actor, PlanId id, boolean withRequirement);

    /**
     * Takes back a draft that was written for something that no longer holds. If nobody has worked on it, it is gone from
     * every list; else it stays a draft, and says so. Noted in the audit trail.
     *
     * @return whether it is gone, as one is that somebody took back before
     * @throws org.yanxun.shell.fault.NotThere if the district has no such version
     * @throws org.yanxun.shell.fault.Refusal if it is or was in force
     */
    boolean withdraw(Actor actor, PlanId id);

    /**
     * Takes a draft back on somebody's word, whoever has worked on it: it is shown nowhere but among those taken back. Noted
     * in the audit trail; one taken back already stays so.
     *
     * @throws org.yanxun.shell.fault.NotThere if the district has no such version
     * @throws org.yanxun.shell.fault.Refusal if it is or was in force
     */
    void takeBack(Actor actor, PlanId id);

    /**
     * Makes a draft of what was taken back, as it was. Noted in the audit trail; a version that is there stays as it is.
     *
     * @throws org.yanxun.shell.fault.NotThere if the district has no such version
     */
    void bringBack(Actor actor, PlanId id);

    /** The drafts that somebody took back, the latest first. */
    List<Plan> takenBack(DistrictId district);

    /** Whether nobody has decided anything on a version since it was read. */
    boolean isUntouched(DistrictId district, PlanId id);

    /** All versions, latest year and version first. */
    List<Plan> all(DistrictId district);

    /** A version with its text; absent if the district has none of that id. */
    Optional<PlanDocument> find(DistrictId district, PlanId id);

    /** The version in force in a year, with its text; absent if none is. */
    Optional<PlanDocument> adopted(DistrictId district, PlanYear year);

    /** The minima in force in a year; empty if no plan in force asks for any. */
    Map<CreditCategory, Credits> minima(DistrictId district, PlanYear year);
}
