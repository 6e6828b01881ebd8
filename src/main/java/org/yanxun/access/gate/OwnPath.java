package org.yanxun.access.gate;

import org.yanxun.shell.way.SafePath;

/** Where to go after signing in: only ever a page of this house. */
public final class OwnPath {

    private static final int LONGEST = 2_000;

    private OwnPath() {}

    /** The path with its query if it leads to a page of ours that is not about signing in, else the home page. */
    public static String of(String wanted) {
        boolean ours = wanted.equals(SafePath.within(wanted))
                && !wanted.startsWith("/sign-")
                && wanted.indexOf('\\') < 0
                && wanted.length() <= LONGEST
                && wanted.chars().allMatch(each -> each > ' ' && each < 127);
        return ours ? wanted : "/";
    }
}
