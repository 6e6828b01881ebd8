package org.yanxun.shell.start;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The template engine over the templates that were compiled into their rooms' packages when the house was built. */
@Configuration(proxyBeanMethods = false)
public class Templates {

    @Bean
    public TemplateEngine templateEngine() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), "org.yanxun");
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
