package org.yanxun.kernel;

import java.util.List;

/** A rule's answer: granted, or refused for a reason that a page can say in the reader's language. */
public sealed interface Verdict {

    /** Why something is not as it should be, for a page to say in the reader's language. */
    interface Reason {

        /** The key of the words. */
        String reason();

        /** What fills the gaps in those words, in order; may be empty. */
        List<?> arguments();
    }

    /** The rule has nothing against it. */
    record Granted() implements Verdict {}

    /**
     * The rule forbids it.
     *
     * @param reason the key of the words that say why
     * @param arguments what fills the gaps in those words, in order
     */
    record Refused(String reason, List<Object> arguments) implements Verdict, Reason {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /** Nothing against it. */
    static Verdict granted() {
        return new Granted();
    }

    /** Forbidden, for this reason. */
    static Verdict refused(String reason, Object... arguments) {
        return new Refused(reason, List.of(arguments));
    }

    /** Granted if the condition holds, else refused for the reason. */
    static Verdict when(boolean condition, String reason, Object... arguments) {
        return condition ? granted() : refused(reason, arguments);
    }

    /** Whether nothing is against it. */
    default boolean isGranted() {
        return this instanceof Granted;
    }
}
