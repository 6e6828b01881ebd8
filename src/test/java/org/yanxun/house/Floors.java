package org.yanxun.house;

import java.util.Map;
import java.util.TreeMap;
import org.yanxun.Floor;

/** Which room stands on which floor, read from the rooms' own package descriptions. */
final class Floors {

    private Floors() {}

    static Map<String, Integer> read() {
        Map<String, Integer> floors = new TreeMap<>();
        for (Source source : Source.allBelow(Source.MAIN)) {
            if (source.isPackageInfo() && source.packageName().matches("org\\.yanxun\\.\\w+")) {
                floors.put(source.room(), floorOf(source.packageName()));
            }
        }
        return floors;
    }

    static boolean allows(Map<String, Integer> floors, String from, String to) {
        return from.equals(to) || floors.getOrDefault(from, -1) > floors.getOrDefault(to, Integer.MAX_VALUE);
    }

    private static int floorOf(String packageName) {
        try {
            Floor floor =
                    Class.forName(packageName + ".package-info").getPackage().getAnnotation(Floor.class);
            if (floor == null) {
                throw new AssertionError(packageName + " names no floor");
            }
            return floor.value();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
