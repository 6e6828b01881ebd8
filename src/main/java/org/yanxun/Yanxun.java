package org.yanxun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Opens the house. Beans go by their full names, so that two rooms may each have a class of the same name. */
@Modulithic(systemName = "Yanxun")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Yanxun {

    /** Starts the application; options are those of {@code script/server}. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        SpringApplication.run(Yanxun.class, arguments);
    }
}
