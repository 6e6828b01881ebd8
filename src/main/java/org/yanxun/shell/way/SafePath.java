package org.yanxun.shell.way;

/** Keeps a path that came from outside within this house. */
public final class SafePath {

    private SafePath() {}

    /** The path itself if it leads to a page of ours, else the home page. */
    public static String within(String path) {
        boolean ours = path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/\\")
                && path.chars().noneMatch(Character::isISOControl);
        return ours ? path : "/";
    }
}
