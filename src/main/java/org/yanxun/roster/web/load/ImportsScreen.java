package org.yanxun.roster.web.load;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.shell.Screen;

/** Where a sheet is uploaded, with the uploads before. */
record ImportsScreen(LocalDate today, List<ImportJob> recent) implements Screen {}
