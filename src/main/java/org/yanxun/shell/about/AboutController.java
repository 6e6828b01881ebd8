package org.yanxun.shell.about;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Open;

/** Says what this is and which version runs here, as whoever reports a fault is asked to. */
@Controller
class AboutController {

    private final AboutScreen screen = new AboutScreen(
            Optional.ofNullable(AboutController.class.getPackage().getImplementationVersion())
                    .orElse(""));

    @Open
    @GetMapping("/about")
    Screen about() {
        return screen;
    }
}
