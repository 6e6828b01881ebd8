package org.yanxun.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yanxun.shell.fault.Explained;
import org.yanxun.shell.route.Open;

/** Answers what failed outside every handler: filters, unknown addresses, the container itself. */
@Controller
class ErrorPage implements ErrorController {

    private final Faults faults;

    ErrorPage(Faults faults) {
        this.faults = faults;
    }

    @Open
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? resolve(number) : HttpStatus.NOT_FOUND;
        var why = Explained.of(request).orElseGet(() -> new Explained(FaultKeys.of(status), List.of()));
        faults.answer(request, response, status, why.key(), why.gaps().toArray());
    }

    private static HttpStatus resolve(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
