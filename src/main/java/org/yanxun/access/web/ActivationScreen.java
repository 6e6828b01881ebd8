package org.yanxun.access.web;

import org.springframework.http.HttpStatus;
import org.yanxun.shell.Screen;

/**
 * The page for the first sign-in, and the one after a reset.
 *
 * @param problem what went wrong; empty the first time
 */
record ActivationScreen(String next, String login, String problem, HttpStatus status) implements Screen {}
