package org.yanxun.access.web;

import java.util.List;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/** The first page of a new house. */
record FirstRunScreen(FirstRunForm form, List<FieldProblem> problems) implements FormScreen {}
