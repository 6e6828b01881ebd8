package org.yanxun.shell.container;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yanxun.shell.speech.Words;

/** The container's ways. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

    /** Later than Spring's own, and so nearer to what failed. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareFaults(Words words) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BareFaults(words)));
    }
}
