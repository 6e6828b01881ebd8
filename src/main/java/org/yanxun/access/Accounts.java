package org.yanxun.access;

import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** Accounts and the hats given by hand, for whoever sets a district up. */
public interface Accounts {

    /**
     * Opens an account for everyone of the district who has none; the login is the staff number, else a made one. Nobody
     * can sign in to it before an activation code was issued.
     *
     * @return how many were opened
     */
    int openAll(DistrictId district);

    /** Opens an account for one person unless there is one. */
    void open(DistrictId district, PersonId person);

    /**
     * Gives a hat by hand: administrator, bureau, college or trainer. The others follow from posts and duties.
     *
     * @throws IllegalArgumentException for a hat that follows from the roster
     */
    void grant(DistrictId district, PersonId person, Grant grant);

    /** A hat, where it is worn and when. */
    record Grant(Role role, OrgId organisation, Period valid) {

        public Grant {
            if (role == Role.TEACHER || role == Role.PRINCIPAL || role == Role.LIAISON) {
                throw new IllegalArgumentException(role + " follows from the roster");
            }
        }
    }
}
