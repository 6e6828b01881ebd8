package org.yanxun.access;

import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** Sign-in with one click, in a demonstration ({@code yanxun.demo=true}) only; anywhere else it never works. */
public interface OneClick {

    /**
     * Offers a hat of a person on the sign-in page. The person needs an account and the hat itself by the ordinary ways.
     *
     * @throws IllegalStateException if the house does not run as a demonstration
     */
    void offer(DistrictId district, Role role, PersonId person, OrgId organisation);
}
