package org.yanxun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.yanxun.Yanxun;
import org.yanxun.access.Visitor;
import org.yanxun.database.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class FirstRunModuleTests {

    private static final String PASSWORD = "山高月小水落石出 ok";

    @Test
    void whoever_reads_the_code_makes_the_district_and_signs_in(CapturedOutput console) {
        try (var database = TestDatabase.fresh();
                var house = start(database)) {
            Visitor visitor =
                    Visitor.anonymous(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(visitor.get("/").location()).isEqualTo("/first-run");
            assertThat(visitor.get("/sign-in").location()).isEqualTo("/first-run");
            assertThat(visitor.get("/api/v1/me").status()).isEqualTo(503);
            assertThat(visitor.get("/api/v1/me").body()).contains("/first-run");
            assertThat(visitor.get("/v3/api-docs").status()).isEqualTo(200);
            assertThat(visitor.get("/v3/api-docs").header("Content-Type")).startsWith("application/json");
            assertThat(visitor.get("/first-run").status()).isEqualTo(200);

            Visitor.Reply wrong = send(visitor, Map.of("code", "AAAAA-AAAAA"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("代碼不對");
            Visitor.Reply weak = send(visitor, Map.of("code", code(console), "password", "1234567890"));
            assertThat(weak.body()).contains("連續的字符");
            assertThat(send(visitor, Map.of("code", code(console), "districtCode", "鎮海"))
                            .status())
                    .isEqualTo(422);

            assertThat(send(visitor, Map.of("code", code(console))).location()).startsWith("/sign-in");
            assertThat(visitor.post("/sign-in", "login", "admin", "password", PASSWORD)
                            .status())
                    .isEqualTo(303);
            assertThat(visitor.get("/accounts").body()).contains("虞主任");
            assertThat(visitor.get("/audit").body()).contains("建立了區和第一位管理員");
            assertThat(visitor.get("/first-run").location()).isEqualTo("/");
        }
    }

    private static Visitor.Reply send(Visitor visitor, Map<String, String> changed) {
        Map<String, String> form = new java.util.LinkedHashMap<>(Map.of(
                "district", "試區",
                "districtCode", "330299",
                "name", "虞主任",
                "login", "Admin",
                "password", PASSWORD));
        form.putAll(changed);
        form.put("again", form.getOrDefault("password", ""));
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return visitor.post("/first-run", fields.toArray(String[]::new));
    }

    private static String code(CapturedOutput console) {
        String line = console.getOut()
                .lines()
                .filter(each -> each.startsWith("First run:"))
                .reduce((first, second) -> second)
                .orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        var owner = database.server().logins().owner();
        return SpringApplication.run(
                Yanxun.class,
                "--server.port=0",
                "--yanxun.demo=false",
                "--yanxun.first-run=true",
                "--yanxun.data=target/test-data-first-run",
                "--yanxun.db.url=" + database.url(),
                "--yanxun.db.user=" + owner.role(),
                "--yanxun.db.password=" + owner.password());
    }
}
