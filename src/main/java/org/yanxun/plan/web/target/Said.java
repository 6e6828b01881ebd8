package org.yanxun.plan.web.target;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a program decides; which of it is needed depends on the act.
 *
 * @param id the decision's own, so that the same one sent twice is kept once
 * @param act what is decided on a target
 * @param version how many decisions there were when the program looked
 * @param why the reason in somebody's words
 * @param content what a target says
 * @param parts what it is split into
 * @param binding what counts it
 * @param choice which repair of a finding, counted from 0; without one nothing is to be repaired
 * @param section the section whose plain targets are accepted, counted from 1
 * @param undoes the batch to take back
 */
record Said(
        @Nullable UUID id,
        @Nullable ActKind act,
        @Nullable Integer version,
        @Nullable String why,
        @Nullable Target content,
        @Nullable List<Target> parts,
        @Nullable Binding binding,
        @Nullable Integer choice,
        @Nullable Integer section,
        @Nullable UUID undoes) {

    private static final String ABSENT = "shell.fault.absent";

    Given given() {
        return new Given(
                id == null ? UuidCreator.getTimeOrderedEpoch() : id,
                version == null ? OptionalInt.empty() : OptionalInt.of(version),
                why == null ? "" : why);
    }

    /** What is decided on a target, or no decision at all. */
    ActKind wanted() {
        if (act == null) {
            throw new InvalidInput("act", ABSENT);
        }
        return act;
    }

    /** What a target says, whole. */
    Target needed() {
        if (content == null) {
            throw new InvalidInput("content", "plan.wrong.content");
        }
        new Whole().target("content", content).orComplain();
        return content;
    }

    /** The parts, each whole. */
    List<Target> pieces() {
        if (parts == null) {
            throw new InvalidInput("parts", ABSENT);
        }
        Whole whole = new Whole();
        for (int at = 0; at < parts.size(); at++) {
            whole.target("parts[" + at + "]", parts.get(at));
        }
        whole.orComplain();
        return parts;
    }

    Act.Bind bind() {
        if (binding == null) {
            throw new InvalidInput("binding", "plan.wrong.indicator");
        }
        new Whole().binding("binding", binding).orComplain();
        return new Act.Bind(binding);
    }

    /** The section, whose number the desk judges. */
    int where() {
        if (section == null) {
            throw new InvalidInput("section", ABSENT);
        }
        return section;
    }

    UUID undone() {
        if (undoes == null) {
            throw new InvalidInput("undoes", ABSENT);
        }
        return undoes;
    }
}
