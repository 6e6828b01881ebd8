package org.yanxun.roster.web.organisation;

import java.util.List;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * Where a sheet of organisations is uploaded, with the uploads before.
 *
 * @param on the day as typed
 * @param problems why the last one was not taken; empty at first
 */
record UploadsScreen(String on, List<ImportJob> recent, List<FieldProblem> problems) implements FormScreen {}
