package org.yanxun.access.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The page for the first sign-in, and the one after a reset.
 *
 * @param form what was typed before, but for the password
 * @param problems what went wrong; empty the first time
 */
record ActivationScreen(String next, ActivationForm form, List<FieldProblem> problems, HttpStatus status)
        implements FormScreen {}
