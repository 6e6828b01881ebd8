package org.yanxun.roster.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.load.organisation.ChangeCounts;

/**
 * How an import stands; the sheet with all its mistakes is at {@code mistakes} below its address.
 *
 * @param progress how far the check or the writing is, from 0 to 100
 * @param refusedFor why it was refused, why it was compared anew, or what of the file is not read; absent if nothing
 * @param wrongs what is wrong, the first ones
 * @param next the cursor for the further ones at {@code wrongs} below its address; absent if these are all
 */
record OrganisationImportAnswer(
        UUID id,
        String state,
        int progress,
        @Nullable RefusedFor refusedFor,
        ChangeCounts preview,
        List<RowFault> wrongs,
        @Nullable String next) {}
