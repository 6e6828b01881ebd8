package org.yanxun.shell.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** Writes into the document what a program's author must know, in that person's language. */
final class ApiDescription implements OpenApiLocaleCustomizer {

    /** How callers show who they are. */
    static final String TOKEN = "token";

    private static final String FIRST_VERSION = "v1";

    private final Words words;

    ApiDescription(Words words) {
        this.words = words;
    }

    @Override
    public void customise(OpenAPI document, Locale locale) {
        Speech speech = words.in(Language.nearestTo(locale));
        document.setInfo(info(speech));
        document.getComponents().addSecuritySchemes(TOKEN, token(speech));
        Problems.define(document.getComponents(), speech);
        var operations = new OperationWords(document.getComponents(), speech);
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operations.describe(path, method, operation)));
        document.setTags(rooms(document)
                .map(room -> new Tag().name(room).description(speech.w(room + ".api")))
                .toList());
    }

    private static Stream<String> rooms(OpenAPI document) {
        return document.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .map(operation -> operation.getTags().getFirst())
                .distinct()
                .sorted();
    }

    private static Info info(Speech speech) {
        String version = Optional.ofNullable(ApiDescription.class.getPackage().getImplementationVersion())
                .orElse(FIRST_VERSION);
        return new Info()
                .title(speech.w("shell.api.title"))
                .version(version)
                .description(speech.w("shell.api.lead"))
                .contact(new Contact().name(speech.w("shell.name")))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    private static SecurityScheme token(Speech speech) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(speech.w("shell.api.token"));
    }
}
