package org.yanxun.roster.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.load.organisation.ChangeCounts;

/**
 * How an import stands; the sheet with all its mistakes is at {@code mistakes} below its address.
 *
 * @param wrongs what is wrong, the first ones
 * @param next the cursor for the further ones at {@code wrongs} below its address; absent if these are all
 */
record OrganisationImportAnswer(
        UUID id,
        String state,
        int progress,
        ChangeCounts preview,
        List<RowFault> wrongs,
        @Nullable String next) {}
