package org.yanxun.access.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.access.domain.Demonstration.Offer;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards
 * @param login what was typed before; may be empty
 * @param problems what went wrong; empty the first time
 * @param offers who may be signed in as with one click; empty outside a demonstration
 */
record SignInScreen(String next, String login, List<FieldProblem> problems, HttpStatus status, List<Offer> offers)
        implements FormScreen {}
