package org.yanxun.shell.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.shell.Screen;

/** What went wrong, each line in the reader's language, and the way on. */
record FaultScreen(HttpStatus status, List<String> lines) implements Screen {}
