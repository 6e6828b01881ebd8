package org.yanxun.database.server;

/** A role of the database and its password. */
public record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
