package org.yanxun.kernel;

/**
 * Who is acting: handed to the rooms so that none of them needs to know how people sign in.
 *
 * @param person the person
 * @param name the name as shown to others
 * @param role the hat worn now
 * @param home the organisation this hat belongs to
 * @param scope what this hat may look at; a teacher's own things are always visible to that teacher
 */
public record Actor(PersonId person, String name, Role role, OrgId home, Scope scope) {

    /** The district the person acts in. */
    public DistrictId district() {
        return scope.district();
    }

    /** Whether the person wears one of these hats. */
    public boolean is(Role... roles) {
        for (Role each : roles) {
            if (each == role) {
                return true;
            }
        }
        return false;
    }
}
