package org.yanxun.plan.decision;

import java.util.Optional;
import java.util.UUID;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.InvalidInput;

/** What somebody decides on a target or a finding. */
public sealed interface Act {

    /** What is decided on a target. */
    sealed interface OnTarget extends Act {}

    /** What is decided on a finding. */
    sealed interface OnFinding extends Act {

        /**
         * What a form chose: a repair by its number, or, with a choice that is there and empty, to dismiss it.
         *
         * @throws InvalidInput if nothing was chosen, or what is neither
         */
        static OnFinding chosen(Optional<String> choice) {
            String said = choice.filter(each -> each.matches("\\d{0,3}"))
                    .orElseThrow(() -> new InvalidInput("choice", "shell.fault.form"));
            return said.isEmpty() ? new Dismiss() : new Repair(Integer.parseInt(said));
        }
    }

    /** It stands as it is. */
    record Accept() implements OnTarget {}

    /** It says something else. */
    record Correct(Target content) implements OnTarget {}

    /** It is no promise. */
    record Drop() implements OnTarget {}

    /** It is one after all. */
    record Restore() implements OnTarget {}

    /** Its parts, added in the same batch, stand in its place. */
    record Split() implements OnTarget {}

    /** It went up into its neighbour, corrected in the same batch. */
    record Merge() implements OnTarget {}

    /** It is a promise that the reading did not see. */
    record Add() implements OnTarget {}

    /** This counts it. */
    record Bind(Binding binding) implements OnTarget {}

    /** Nothing counts it. */
    record Unbind() implements OnTarget {}

    /** One of its repairs shall hold, counted from 0. */
    record Repair(int choice) implements OnFinding {}

    /** It is no fault. */
    record Dismiss() implements OnFinding {}

    /** A batch of decisions is taken back, as if it had never been. */
    record Undo(UUID batch) implements OnTarget, OnFinding {}
}
