package org.yanxun.roster.load.read;

import java.util.regex.Pattern;

/** What the texts about a title or a qualification must be, on a sheet and in a form alike. */
public final class CredentialText {

    private static final Pattern LEVEL = Pattern.compile("[\\p{L}\\p{N} .+-]{1,20}");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N} ./()（）〔〕\\[\\]-]{1,60}");

    private CredentialText() {}

    /** Whether it can be a level or a grade. */
    public static boolean isLevel(String text) {
        return LEVEL.matcher(text).matches();
    }

    /** Whether it can be a certificate's number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
