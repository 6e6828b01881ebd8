package org.yanxun.roster.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.Roster.Organisation;

/** An organisation as the API tells of it. */
record OrganisationAnswer(
        UUID id,
        @Nullable UUID parent,
        String code,
        String name,
        String type,
        String ownership,
        List<String> stages,
        boolean rural,
        boolean migrant,
        boolean open) {

    static OrganisationAnswer of(Organisation organisation) {
        var nature = organisation.nature();
        return new OrganisationAnswer(
                organisation.id().value(),
                organisation.parent() == null ? null : organisation.parent().value(),
                organisation.code(),
                organisation.name(),
                nature.type().name(),
                nature.ownership().name(),
                nature.stages().stream().map(Enum::name).sorted().toList(),
                nature.rural(),
                nature.migrant(),
                organisation.open());
    }
}
