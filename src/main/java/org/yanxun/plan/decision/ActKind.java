package org.yanxun.plan.decision;

/** The names acts are kept and shown by. */
public enum ActKind {
    ACCEPT,
    CORRECT,
    DROP,
    RESTORE,
    SPLIT,
    MERGE,
    ADD,
    BIND,
    UNBIND,
    REPAIR,
    DISMISS,
    UNDO;

    /** What sort of act it is. */
    public static ActKind of(Act act) {
        return switch (act) {
            case Act.OnTarget onTarget -> of(onTarget);
            case Act.OnFinding onFinding -> of(onFinding);
        };
    }

    private static ActKind of(Act.OnFinding act) {
        return switch (act) {
            case Act.Repair repair -> REPAIR;
            case Act.Dismiss dismiss -> DISMISS;
            case Act.Undo undo -> UNDO;
        };
    }

    private static ActKind of(Act.OnTarget act) {
        return switch (act) {
            case Act.Accept accept -> ACCEPT;
            case Act.Correct correct -> CORRECT;
            case Act.Drop drop -> DROP;
            case Act.Restore restore -> RESTORE;
            case Act.Split split -> SPLIT;
            case Act.Merge merge -> MERGE;
            case Act.Add add -> ADD;
            case Act.Bind bind -> BIND;
            case Act.Unbind unbind -> UNBIND;
            case Act.Undo undo -> UNDO;
        };
    }
}
