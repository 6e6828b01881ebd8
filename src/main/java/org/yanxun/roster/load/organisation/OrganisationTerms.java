package org.yanxun.roster.load.organisation;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.load.read.Labels;

/** Which code a cell of a sheet of organisations means, in any language and script; absent if none. */
@Component
class OrganisationTerms {

    private final Labels labels;
    private final Function<String, Optional<OrgType>> types;
    private final Function<String, Optional<Ownership>> ownerships;
    private final Function<String, Optional<SchoolStage>> stages;

    OrganisationTerms(Labels labels) {
        this.labels = labels;
        types = labels.meaning(OrgType.values(), Term::key);
        ownerships = labels.meaning(Ownership.values(), Term::key);
        stages = labels.meaning(SchoolStage.values(), stage -> "shell.stage." + stage.name());
    }

    Optional<OrgType> type(String cell) {
        return types.apply(cell);
    }

    Optional<Ownership> ownership(String cell) {
        return ownerships.apply(cell);
    }

    Optional<SchoolStage> stage(String cell) {
        return stages.apply(cell);
    }

    Optional<Boolean> truth(String cell) {
        return labels.truth(cell);
    }
}
