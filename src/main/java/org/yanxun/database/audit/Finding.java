package org.yanxun.database.audit;

/**
 * One broken promise.
 *
 * @param room whose promise it is
 * @param check which one
 * @param district in which district, as text
 * @param detail what exactly, without names of people
 */
public record Finding(String room, String check, String district, String detail) {

    @Override
    public String toString() {
        return room + " " + check + " " + district + " " + detail;
    }
}
