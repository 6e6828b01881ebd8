package org.yanxun.database.server;

import org.yanxun.database.CannotStart;

/** The address of a server that an operator names, with or without the driver's prefix. */
public final class GivenAddress {

    private GivenAddress() {}

    /**
     * As the driver wants it.
     *
     * @throws CannotStart if it is of another kind of database
     */
    public static String of(String url) {
        String address = url.startsWith("jdbc:") ? url : "jdbc:" + url;
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("YANXUN_DB_URL must be like jdbc:postgresql://host:5432/database.");
        }
        return address;
    }
}
