package org.yanxun.shell.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** Teaches springdoc the ways of the house. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** Swagger's converters belong to the whole JVM, however many houses stand in it: so do the names that they give. */
    private static final SchemaNames NAMES = new SchemaNames();

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Speech.class)
                .addSimpleTypesForParameterObject(MultipartFile.class);
    }

    @Bean
    SchemaNames schemaNames() {
        return NAMES;
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers, SchemaNames names) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    @Bean
    OpenApiCustomizer recordSchemas(SchemaNames names) {
        return new RecordSchemas(names);
    }

    @Bean
    OperationCustomizer roomsMark() {
        return new RoomsMark();
    }

    @Bean
    OpenApiLocaleCustomizer apiDescription(Words words) {
        return new ApiDescription(words);
    }

    /** A route of the API is described wherever it stands, beside pages too. */
    @Bean
    SmartInitializingSingleton everyRouteOfTheApi(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        return () -> routes.getHandlerMethods().forEach(ApiConfiguration::describe);
    }

    private static void describe(RequestMappingInfo route, HandlerMethod handler) {
        if (route.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/"))) {
            SpringDocUtils.getConfig().addRestControllers(handler.getBeanType());
        }
    }
}
