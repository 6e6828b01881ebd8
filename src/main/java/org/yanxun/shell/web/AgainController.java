package org.yanxun.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Open;

/** Shows a page that a form drew once more: in another language, or after a reload. */
@Controller
class AgainController {

    private final KeptScreens kept;
    private final ScreenRenderer renderer;

    AgainController(KeptScreens kept, ScreenRenderer renderer) {
        this.kept = kept;
        this.renderer = renderer;
    }

    @Open
    @GetMapping(KeptScreens.PLACE + "{name}")
    void again(@PathVariable UUID name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        KeptScreens.Kept drawn = kept.find(name, KeptScreens.Reader.of(request)).orElseThrow(NotThere::new);
        renderer.sendAgain(drawn, KeptScreens.PLACE + name, request, response);
    }
}
