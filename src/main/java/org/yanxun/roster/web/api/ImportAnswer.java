package org.yanxun.roster.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.load.LeaderEnds;

/**
 * How an import stands; the sheet with all its mistakes is at {@code mistakes} below its address.
 *
 * @param wrongs what is wrong, the first 1,000
 * @param next the cursor for the further ones at {@code wrongs} below its address; absent if these are all
 * @param leadersEnding the posts of leaders that would end
 */
record ImportAnswer(
        UUID id,
        String state,
        Preview preview,
        List<RowFault> wrongs,
        @Nullable String next,
        List<LeaderEnds> leadersEnding) {}
