package org.yanxun.roster.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.load.LeaderEnds;

/**
 * How an import stands; the sheet with all its mistakes is at {@code mistakes} below its address.
 *
 * @param progress how far the check or the writing is, from 0 to 100
 * @param refusedFor why it was refused, why it was compared anew, or what of the file is not read; absent if nothing
 * @param wrongs what is wrong, the first 1,000
 * @param next the cursor for the further ones at {@code wrongs} below its address; absent if these are all
 * @param leadersEnding the posts of leaders that would end
 */
record ImportAnswer(
        UUID id,
        String state,
        int progress,
        @Nullable RefusedFor refusedFor,
        Preview preview,
        List<RowFault> wrongs,
        @Nullable String next,
        List<LeaderEnds> leadersEnding) {}
