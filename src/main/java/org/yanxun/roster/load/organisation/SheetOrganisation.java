package org.yanxun.roster.load.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;

/**
 * What one row says of one organisation. What is absent is not said, so it stays as it is.
 *
 * @param number the row's number
 * @param fresh the identity it gets if it is new
 * @param starts from when it is so
 * @param closedOn the first day it is not open any more
 */
record SheetOrganisation(
        int number,
        UUID fresh,
        String code,
        String name,
        @Nullable String parent,
        Term.@Nullable OrgType type,
        Term.@Nullable Ownership ownership,
        @Nullable Set<SchoolStage> stages,
        @Nullable Boolean rural,
        @Nullable Boolean migrant,
        @Nullable LocalDate starts,
        @Nullable LocalDate closedOn) {}
