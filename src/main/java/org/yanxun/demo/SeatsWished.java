package org.yanxun.demo;

import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;

/** The demonstration is there, and these of its people would like these seats. */
record SeatsWished(DistrictId district, List<Wish> wishes) {

    SeatsWished {
        wishes = List.copyOf(wishes);
    }

    /**
     * A seat that somebody would like.
     *
     * @param application the identity under which it is asked for, so that asking again asks for no other
     * @param home where the person works
     */
    record Wish(UUID trainingClass, UUID application, PersonId person, String name, OrgId home) {}
}
