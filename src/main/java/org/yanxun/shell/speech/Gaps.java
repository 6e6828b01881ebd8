package org.yanxun.shell.speech;

/**
 * Words with gaps: {@code {0}} is filled with the first argument, {@code {0|row|rows}} with the form that goes with it,
 * the one before the second bar for 1 and the one after it for any other number.
 */
final class Gaps {

    private final String words;
    private final Object[] arguments;
    private final StringBuilder filled;

    private Gaps(String words, Object... arguments) {
        this.words = words;
        this.arguments = arguments;
        this.filled = new StringBuilder(words.length() + 16);
    }

    /** Fills the gaps in one go: what fills one is never read as another. */
    static String fill(String words, Object... arguments) {
        return arguments.length == 0 || words.indexOf('{') < 0 ? words : new Gaps(words, arguments).filled();
    }

    private String filled() {
        int done = 0;
        for (int gap = words.indexOf('{'); gap >= 0; gap = words.indexOf('{', gap + 1)) {
            int end = words.indexOf('}', gap);
            if (end > gap + 1 && isFilled(gap, end)) {
                fill(gap, end, done);
                done = end + 1;
            }
        }
        return filled.append(words, done, words.length()).toString();
    }

    private boolean isFilled(int gap, int end) {
        int which = Character.digit(words.charAt(gap + 1), 10);
        return which >= 0 && which < arguments.length && (end == gap + 2 || words.charAt(gap + 2) == '|');
    }

    private void fill(int gap, int end, int done) {
        String argument = String.valueOf(arguments[Character.digit(words.charAt(gap + 1), 10)]);
        filled.append(words, done, gap)
                .append(end == gap + 2 ? argument : form(argument, words.substring(gap + 3, end)));
    }

    private static String form(String number, String forms) {
        int bar = forms.indexOf('|');
        return number.equals("1") ? forms.substring(0, bar) : forms.substring(bar + 1);
    }
}
