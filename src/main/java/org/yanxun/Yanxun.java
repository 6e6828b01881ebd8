package org.yanxun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Opens the house. */
@Modulithic(systemName = "Yanxun")
@SpringBootApplication
public class Yanxun {

    /** Starts the application; options are those of {@code script/server}. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        SpringApplication.run(Yanxun.class, arguments);
    }
}
