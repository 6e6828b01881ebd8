package org.yanxun.access.domain;

import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

/**
 * A role someone may wear today, at an organisation.
 *
 * @param path the organisation's path
 */
public record Hat(Role role, OrgId organisation, String organisationName, String path) {

    /** Who acts when the account's owner wears this hat. */
    public Actor worn(Account account) {
        return new Actor(account.person(), account.name(), role, organisation, scope(account.district()));
    }

    /** What this hat may look at: the whole district for those who work for all of it, else the organisation. */
    Scope scope(DistrictId district) {
        return switch (role) {
            case ADMINISTRATOR, BUREAU, COLLEGE -> new Scope(district, path.substring(0, path.indexOf('/', 1) + 1));
            case PRINCIPAL, LIAISON, TEACHER, TRAINER -> new Scope(district, path);
        };
    }
}
