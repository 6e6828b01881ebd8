package org.yanxun.kernel;

/**
 * What of a district a person may look at: an organisation and everything below it.
 *
 * @param district the district
 * @param path the organisation's path, {@code /<id>/<id>/} from the district's root down to the organisation itself
 */
public record Scope(DistrictId district, String path) {

    public Scope {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("a path begins and ends with a slash: " + path);
        }
    }

    /** Whether the organisation at that path lies within this scope. */
    public boolean covers(String otherPath) {
        return otherPath.startsWith(path);
    }
}
